import { maskText } from './mask-text';

/** A text with the personal data that people marked in it: UTF-16 offsets, `end` exclusive. */
export interface ScoredItem {
  readonly text: string;
  readonly spans: readonly { readonly start: number; readonly end: number; readonly tag: string }[];
}

/** How well masking does on marked texts. Shares run from 0 to 1. */
export interface MaskingScore {
  /** Number of texts. */
  readonly items: number;
  /** Share of marked pieces other than names of which every letter and digit is masked; 1 if none. */
  readonly structuredRecall: number;
  /** Share of marked names (tag `naam`) of which every letter is masked; 1 if none. */
  readonly namesFullyMasked: number;
  /** Share of the marked letters and digits that stay readable; 0 if none are marked. */
  readonly leakedCharShare: number;
  /** Share of the words outside all marked pieces that are touched by masking; 0 if none. */
  readonly overMaskedWordShare: number;
}

const WORD = /[\p{L}\p{N}]+/gu;
const share = (part: number, whole: number, ifNone: number) =>
  whole === 0 ? ifNone : part / whole;

/** Counts the covered letters and digits of one word. */
function coveredUnits(covered: Uint8Array, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at += 1) count += covered[at] ?? 0;
  return count;
}

/** Measures `maskText` against marked texts. Punctuation and spaces inside a piece do not count. */
export function scoreMasking(items: readonly ScoredItem[]): MaskingScore {
  const structured = { all: 0, whole: 0 };
  const names = { all: 0, whole: 0 };
  const units = { all: 0, leaked: 0 };
  const words = { all: 0, masked: 0 };
  for (const { text, spans } of items) {
    const covered = new Uint8Array(text.length);
    for (const { start, end } of maskText(text).findings) covered.fill(1, start, end);
    for (const { start, end, tag } of spans) {
      let leaked = 0;
      for (const word of text.slice(start, end).matchAll(WORD)) {
        const from = start + word.index;
        units.all += word[0].length;
        leaked += word[0].length - coveredUnits(covered, from, from + word[0].length);
      }
      units.leaked += leaked;
      const tally = tag === 'naam' ? names : structured;
      tally.all += 1;
      if (leaked === 0) tally.whole += 1;
    }
    for (const word of text.matchAll(WORD)) {
      const end = word.index + word[0].length;
      if (spans.some((span) => span.start < end && word.index < span.end)) continue;
      words.all += 1;
      if (coveredUnits(covered, word.index, end) > 0) words.masked += 1;
    }
  }
  return {
    items: items.length,
    structuredRecall: share(structured.whole, structured.all, 1),
    namesFullyMasked: share(names.whole, names.all, 1),
    leakedCharShare: share(units.leaked, units.all, 0),
    overMaskedWordShare: share(words.masked, words.all, 0),
  };
}
