import type { Span } from './span';
import type { TextSigns } from './text-signs';

// The bank code has letters, the account is digits: fewer digits is a stretch of ordinary words.
const MIN_DIGITS = 10;
// Total length per country (ISO 13616, SEPA scheme area and the countries of origin most seen here).
const LENGTHS: Readonly<Record<string, number>> = {
  AD: 24, AE: 23, AL: 28, AT: 20, BA: 20, BE: 16, BG: 22, CH: 21, CY: 28, CZ: 24, DE: 22, DK: 18,
  EE: 20, ES: 24, FI: 18, FO: 18, FR: 27, GB: 22, GI: 23, GR: 27, HR: 21, HU: 28, IE: 22, IS: 26,
  IT: 27, LI: 21, LT: 20, LU: 20, LV: 21, MC: 27, MD: 24, ME: 22, MK: 19, MT: 31, NL: 18, NO: 15,
  PL: 28, PT: 25, RO: 24, RS: 22, SE: 24, SI: 19, SK: 24, SM: 27, TR: 26, UA: 29, VA: 22,
}; // prettier-ignore
const START = /[A-Z]{2}[ .-]?\d{2}/gi;
const ALPHANUMERIC = /[A-Za-z0-9]/;
const SEPARATOR = /[ .-]/;

/** ISO 7064 mod 97-10 over an IBAN without separators. */
export function passesMod97(iban: string): boolean {
  let rest = 0;
  for (const char of iban.slice(4) + iban.slice(0, 4)) {
    const value = parseInt(char, 36); // digits stay, A = 10 ... Z = 35
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

/** Reads exactly `length` letters and digits, at most one separator between two of them. */
function readAlphanumerics(text: string, start: number, length: number) {
  let value = '';
  let at = start;
  while (value.length < length) {
    const char = text[at] ?? '';
    if (ALPHANUMERIC.test(char)) value += char;
    else if (!SEPARATOR.test(char) || !ALPHANUMERIC.test(text[at + 1] ?? '')) return undefined;
    at += 1;
  }
  return { value: value.toUpperCase(), end: at };
}

/** Bank account numbers with the length of their country and a valid check, spaced or not. */
export function findIbans(text: string, { digits }: TextSigns): readonly Span[] {
  const spans: Span[] = [];
  if (digits < MIN_DIGITS) return spans;
  for (const match of text.matchAll(START)) {
    const start = match.index;
    const length = LENGTHS[match[0].slice(0, 2).toUpperCase()];
    if (length === undefined) continue;
    const read = readAlphanumerics(text, start, length);
    if (!read || /\d/.test(text[read.end] ?? '') || !passesMod97(read.value)) continue;
    if (read.value.replace(/\D/g, '').length < MIN_DIGITS) continue;
    spans.push({ kind: 'iban', start, end: read.end });
  }
  return spans;
}
