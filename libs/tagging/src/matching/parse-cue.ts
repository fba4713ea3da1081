import { BOUNDARY, foldWord } from '../text/fold';

/** A place in a phrase: any of these word patterns, as folded symbols. */
export interface Place {
  /** Canonical spelling; places with the same key are the same place. */
  readonly key: string;
  readonly alternatives: readonly (readonly number[])[];
}

/** Places in order; `gaps[n]` is how many words may stand between place n and n + 1. */
export interface Phrase {
  readonly places: readonly Place[];
  readonly gaps: readonly number[];
}

function parseWord(word: string): number[] {
  const open = word.startsWith('*');
  const openEnded = word.endsWith('*');
  const symbols = foldWord(word);
  if (word.slice(1, -1).includes('*')) throw new RangeError(`Star inside a word: "${word}"`);
  if (symbols.length === 0) throw new RangeError(`No letters in lexicon word: "${word}"`);
  return [...(open ? [] : [BOUNDARY]), ...symbols, ...(openEnded ? [] : [BOUNDARY])];
}

function parsePlace(source: string): Place {
  return { key: source, alternatives: source.split('|').map(parseWord) };
}

/** Reads one pattern of a cue; an either-order phrase gives two phrases. */
function parsePhrase(source: string): Phrase[] {
  const places: Place[] = [];
  const gaps: number[] = [];
  let gap = 0;
  let eitherOrder = false;
  for (const part of source.split(/[\s-]+/)) {
    const marker = /^(?:~(\d)|<(\d)>)$/.exec(part);
    if (marker) {
      gap = Number(marker[1] ?? marker[2]);
      eitherOrder ||= marker[2] !== undefined;
    } else {
      if (places.length > 0) gaps.push(gap);
      places.push(parsePlace(part));
      gap = 0;
    }
  }
  if (!eitherOrder) return [{ places, gaps }];
  if (places.length !== 2) throw new RangeError(`Either order takes two words: "${source}"`);
  return [
    { places, gaps },
    { places: [...places].reverse(), gaps },
  ];
}

/** Reads the pattern list of a cue. Each inner list holds the phrases of one pattern. */
export function parsePatterns(words: string): Phrase[][] {
  return words
    .split(/[,\n]/)
    .map((pattern) => pattern.trim())
    .filter((pattern) => pattern !== '')
    .map(parsePhrase);
}
