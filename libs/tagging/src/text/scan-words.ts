import { foldFirst, foldSecond, isApostrophe, plainSymbol, SEPARATOR, SILENT } from './fold';
import { opaqueEnd } from './opaque';
import { ScannedWords } from './scanned-words';

const NEWLINE = 0x0a;
const SPACE = 0x20;
const LAST_ASCII = 0x7f;
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

/** 1 for the ASCII signs with which something that is never read may start: [, @, h, H, w, W. */
const MAYBE_OPAQUE = new Uint8Array(128);
for (const sign of '[@hHwW') MAYBE_OPAQUE[sign.charCodeAt(0)] = 1;

/**
 * Reads a text once, in linear time. Hyphens separate words; an apostrophe between two letters is
 * part of the word ("auto's"); case and diacritics are gone.
 */
export function scanWords(text: string): ScannedWords {
  const length = text.length;
  const words = ScannedWords.forLength(length);
  const { symbols } = words;
  words.count = 0;
  let used = 0;
  let sentence = 0;
  let start = -1;
  let end = 0;
  let index = 0;
  while (index < length) {
    const code = text.charCodeAt(index);
    const symbol = foldFirst(code);
    if ((start === -1 || symbol === SEPARATOR) && MAYBE_OPAQUE[code] === 1) {
      const skipTo = opaqueEnd(text, index, code);
      if (skipTo > index) {
        if (start !== -1) words.close(start, end, sentence, 0, used);
        start = -1;
        words.close(index, skipTo, sentence, 1, used);
        index = skipTo;
        continue;
      }
    }
    if (symbol === SEPARATOR) {
      const inside = start !== -1 && isApostrophe(code) && isSound(text.charCodeAt(index + 1));
      if (!inside) {
        if (start !== -1) words.close(start, end, sentence, 0, used);
        start = -1;
        if (code !== SPACE && endsSentence(text, index, code)) sentence += 1;
      }
      index += 1;
      continue;
    }
    if (symbol === SILENT) {
      index += 1;
      if (start !== -1) end = index;
      continue;
    }
    if (start === -1) start = index;
    symbols[used++] = symbol;
    const other = code > LAST_ASCII ? foldSecond(code) : SEPARATOR;
    if (other !== SEPARATOR) symbols[used++] = other;
    // Most of a text is plain letters behind plain letters.
    for (index += 1; index < length; index += 1) {
      const plain = plainSymbol(text.charCodeAt(index));
      if (plain === SEPARATOR) break;
      symbols[used++] = plain;
    }
    end = index;
  }
  if (start !== -1) words.close(start, end, sentence, 0, used);
  return words;
}
