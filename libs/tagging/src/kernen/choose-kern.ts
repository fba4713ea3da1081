import { findKernen, type KernMention, type KernName } from './find-kernen';

/** The kern that a text is about, as far as the text says so. */
export interface ChosenKern {
  /** Code of the kern; `null` when none is named, or several of which none comes before the others. */
  readonly kern: string | null;
  /**
   * Codes of all kernen named, the chosen one first: with more than one a screen asks a person which
   * it is.
   */
  readonly candidates: readonly string[];
}

/** "Sneek, 14.10 uur:", "Urk -": the place above a note. */
const OPENS_A_NOTE = /^\s?(?:[:(/|]|[-–—]\s|,\s\d)/u;
/** A place that people go to or come from, or that something is compared with. */
const ASIDE =
  /(?:^|[^\p{L}])(?:naar|richting|vanuit|vanaf|tot|via|zoals in|net als in|evenals in|dan in|niet in|nei|fanút)\s+(?:de\s+|het\s+)?$/iu;
const ASIDE_REACH = 24;
/** "Oudega bij Sneek": the second says where the first lies. */
const WHERE_IT_LIES = /^\s?\(?\s?(?:bij|onder|vlakbij|nabij)\s$/u;
/** "Top en Twel", "Mook/Molenhoek", "zowel Ell als Neer": neither comes first. */
const BOTH =
  /^(?:\s?[/&+,]\s?|,?\s(?:en|of|als|and|und|yn|maar ook|en ook|en in|of in|als in)\s)(?:in\s)?$/u;

/**
 * The only kern named. Among several: the one above the note; else the one that is named most, as the
 * place where something is and not where people go; else the first. Kernen that are named in one
 * breath come equal: then there is none.
 */
export function chooseKern(text: string, kernen: readonly KernName[]): ChosenKern {
  const all = findKernen(text, kernen);
  const named = all.filter(({ isByPeople }) => !isByPeople);
  const mentions = named.length > 0 ? named : all;
  const candidates = [...new Set(mentions.map(({ code }) => code))];
  if (candidates.length <= 1) return { kern: candidates[0] ?? null, candidates };
  const main = mainKern(text, mentions);
  if (main === null) return { kern: null, candidates };
  return { kern: main, candidates: [main, ...candidates.filter((code) => code !== main)] };
}

function mainKern(text: string, mentions: readonly KernMention[]): string | null {
  const [first] = mentions;
  if (first === undefined) return null;
  const { start, end } = first.evidence;
  const isAbove = start === text.search(/\S/) && OPENS_A_NOTE.test(text.slice(end, end + 4));
  if (isAbove) return first.code;
  const weights = new Map<string, number>();
  for (const [index, mention] of mentions.entries()) {
    const previous = mentions[index - 1];
    const gap = previous && text.slice(previous.evidence.end, mention.evidence.start);
    if (previous?.code !== mention.code && gap !== undefined && BOTH.test(gap)) return null;
    const isAside = ASIDE.test(
      text.slice(Math.max(0, mention.evidence.start - ASIDE_REACH), mention.evidence.start),
    );
    const weight = isAside || (gap !== undefined && WHERE_IT_LIES.test(gap)) ? 0 : 1;
    weights.set(mention.code, (weights.get(mention.code) ?? 0) + weight);
  }
  const most = Math.max(...weights.values());
  return [...weights].find(([, weight]) => weight === most)?.[0] ?? null;
}
