import type { FindingKind } from './finding-kinds';
import type { TextSigns } from './text-signs';

/** A piece of text that a recogniser claims. UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly kind: FindingKind;
  readonly start: number;
  readonly end: number;
}

/**
 * Finds one kind of personal data. Pure, never throws, time linear in the length of the text. `signs`
 * are those of the text: without the sign of its own kind a recogniser looks no further.
 */
export type Recogniser = (text: string, signs: TextSigns) => readonly Span[];

/** Latin letters with diacritics, as the inside of a character class: Dutch, Frisian, Turkish, Polish. */
export const LETTERS = 'A-Za-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u024F';

/** Every match of a global pattern as a span of one kind. */
export function spansOf(kind: FindingKind, pattern: RegExp, text: string): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(pattern)) {
    spans.push({ kind, start: match.index, end: match.index + match[0].length });
  }
  return spans;
}
