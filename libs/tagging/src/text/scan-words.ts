import { foldFirst, foldSecond, isApostrophe, SEPARATOR, SILENT } from './fold';
import { opaqueEnd } from './opaque';

/** Receives a text as words of folded symbols, in reading order. */
export interface WordListener {
  /** A symbol (1..36) of the word being read. */
  symbol(symbol: number): void;
  /** The word is complete; offsets are UTF-16 positions, `end` exclusive. */
  wordEnd(start: number, end: number, sentence: number): void;
  /** Something that may not be read: it separates words as one unknown word would. */
  opaque(start: number, end: number, sentence: number): void;
}

const NEWLINE = 0x0a;
const BULLETS = new Set([...'\n\r-*•·'].map((sign) => sign.charCodeAt(0)));
const SENTENCE_SIGNS = new Set([...'.!?;…'].map((sign) => sign.charCodeAt(0)));

/** A full stop inside `1.245` or `o.a.` ends nothing; a single line break is mere wrapping. */
function endsSentence(text: string, at: number, code: number): boolean {
  const next = text.charCodeAt(at + 1);
  if (code === NEWLINE) return BULLETS.has(next);
  return SENTENCE_SIGNS.has(code) && !(next > 0x20);
}

function isSound(code: number): boolean {
  const symbol = foldFirst(code);
  return symbol !== SEPARATOR && symbol !== SILENT;
}

/**
 * Reads a text once, in linear time. Hyphens separate words; an apostrophe between two letters is
 * part of the word ("auto's"); case and diacritics are gone.
 */
export function scanWords(text: string, listener: WordListener): void {
  const length = text.length;
  let sentence = 0;
  let start = -1;
  let end = 0;
  let index = 0;
  while (index < length) {
    const code = text.charCodeAt(index);
    const symbol = foldFirst(code);
    if (start === -1 || symbol === SEPARATOR) {
      const skipTo = opaqueEnd(text, index, code);
      if (skipTo > index) {
        if (start !== -1) listener.wordEnd(start, end, sentence);
        start = -1;
        listener.opaque(index, skipTo, sentence);
        index = skipTo;
        continue;
      }
    }
    if (symbol === SEPARATOR) {
      const inside = start !== -1 && isApostrophe(code) && isSound(text.charCodeAt(index + 1));
      if (!inside) {
        if (start !== -1) listener.wordEnd(start, end, sentence);
        start = -1;
        if (endsSentence(text, index, code)) sentence += 1;
      }
    } else if (symbol !== SILENT) {
      if (start === -1) start = index;
      end = index + 1;
      listener.symbol(symbol);
      const other = foldSecond(code);
      if (other !== SEPARATOR) listener.symbol(other);
    } else if (start !== -1) {
      end = index + 1;
    }
    index += 1;
  }
  if (start !== -1) listener.wordEnd(start, end, sentence);
}
