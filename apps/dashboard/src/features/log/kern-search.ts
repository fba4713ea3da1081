/** What a search needs to know of a kern. */
export interface SearchableKern {
  code: string;
  name: string;
  aliases: readonly string[];
}

/** Lower case, without accents, apostrophes or hyphens: `'t Zand` is found by `t zand`. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’‘`]/g, '')
    .replace(/-/g, ' ')
    .trim();
}

/** 0: a name starts so; 1: a word in a name starts so; 2: it is somewhere in a name. */
function rank(kern: SearchableKern, query: string): number | null {
  const names = [kern.name, ...kern.aliases].map(plain);
  if (names.some((name) => name.startsWith(query))) return 0;
  if (names.some((name) => name.includes(` ${query}`))) return 1;
  return names.some((name) => name.includes(query)) ? 2 : null;
}

/** Kernen that match, best first; the given order is kept among equals. Empty query: all. */
export function searchKernen<K extends SearchableKern>(kernen: readonly K[], query: string): K[] {
  const wanted = plain(query);
  return kernen
    .map((kern) => ({ kern, rank: rank(kern, wanted) }))
    .filter((found): found is { kern: K; rank: number } => found.rank !== null)
    .sort((a, b) => a.rank - b.rank)
    .map(({ kern }) => kern);
}
