import type { Span } from './span';
import type { TextSigns } from './text-signs';

/** A short local number behind "tel.". */
const MIN_DIGITS = 6;

// What people put between the digits of one number, at most three characters: "0123 - 45 67 89".
const GAP = '[ .\\-/()\\u2013]{0,3}';
// Nine digits after the trunk zero or the country code. Nine bare digits are never a phone number:
// they are as long as a BSN and a case number.
const DUTCH = `(?:\\(?(?:\\+|00)${GAP}31\\)?${GAP}(?:\\(?0\\)?${GAP})?|\\(?0\\)?${GAP})[1-9](?:${GAP}\\d){8}(?!\\d)`;
const FOREIGN = `\\(?(?:\\+|00)[1-9](?:[ .\\-/()]{0,2}\\d){7,13}(?!\\d)`;
const PHONE = new RegExp(`(?=[(+0])(?<![\\d+])(?:${DUTCH}|${FOREIGN})`, 'g');
// A short local number only says what it is when the word stands before it.
const LOCAL =
  /\b(?:tel|telefoon|telefoonnummer|telefoonnr|telnr|mobiel|mob)[.:]{0,2} {0,2}(\d{3}[ -]?\d{3,4})(?!\d)/gi;
const SERVICE = /^\(?0\)?[ .\-/]{0,3}(?:800|90[069])/;
const DATE_OR_TIME = /^\d{1,2}([-./])\d{1,2}(?:\1\d{2,4}|(?=[ -]))/;
// "06-12 34 56 78" begins like the sixth of December; grouped like this it is a mobile number.
const GROUPED_MOBILE = /^06[-./ ]\d\d(?: \d\d \d\d \d\d| \d{3} \d{3})$/;

/** Dutch numbers start with 06, 0xx or 0xxx; pairs are written with one kind of gap. */
function hasPlausibleGroups(value: string): boolean {
  if (/^\(?(?:\+|00)/.test(value) || /^\(0\)/.test(value)) return true;
  const groups = value.match(/\d+/g) ?? [];
  const first = groups[0] ?? '';
  if (first.startsWith('06') || first.length >= 3) return true;
  return first.length === 2 && /^\d\d(?: \d\d){4}$/.test(value);
}

/**
 * Phone numbers: Dutch mobile and fixed, with or without +31/0031/(0), and foreign numbers with a
 * plus or 00. Emergency and service numbers (112, 0800, 0900, 14 0xx) stay readable.
 */
export function findPhones(text: string, { linkedDigits }: TextSigns): readonly Span[] {
  const spans: Span[] = [];
  if (linkedDigits < MIN_DIGITS) return spans;
  for (const match of text.matchAll(PHONE)) {
    const value = match[0];
    const isMoment = DATE_OR_TIME.test(value) && !GROUPED_MOBILE.test(value);
    if (SERVICE.test(value) || isMoment || !hasPlausibleGroups(value)) continue;
    // "(06-12345678)": the bracket belongs to the sentence, not to the number.
    const start = value.startsWith('(') && !value.includes(')') ? match.index + 1 : match.index;
    spans.push({ kind: 'telefoon', start, end: match.index + value.length });
  }
  for (const match of text.matchAll(LOCAL)) {
    const end = match.index + match[0].length;
    spans.push({ kind: 'telefoon', start: end - (match[1]?.length ?? 0), end });
  }
  return spans;
}
