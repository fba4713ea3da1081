import type { Span } from './span';
import type { TextSigns } from './text-signs';

const MIN_DIGITS = 8;
const DIGIT_GROUPS = /\d+(?:[ .-]\d+)*/g;
const GROUP = /\d+/g;
// Digits of dates and of "2026-2027" stay readable, also the end of a date with the number that follows it.
const DATE =
  /(?<!\d)(?:(?:0?[1-9]|[12]\d|3[01])([-. ])(?:0?[1-9]|1[0-2])\1(?:19|20)\d{2}|(?:19|20)\d{2}-\d{1,2}-\d{1,2}|(?:19|20)\d{2}-(?:19|20)\d{2})(?!\d)/g;
const THOUSANDS = /\d\.\d{3}(?!\d)/;
const EURO_BEFORE = /€ ?$/;

/**
 * The 11-check: 9 d1 + 8 d2 + ... + 2 d8 - d9 is a multiple of 11. Eight digits get a leading
 * zero. Source: Besluit burgerservicenummer / Logisch Ontwerp BSN. All zeros is no number.
 */
export function passesElevenCheck(digits: string): boolean {
  if (!/^\d{8,9}$/.test(digits) || /^0+$/.test(digits)) return false;
  const padded = digits.padStart(9, '0');
  let sum = -Number(padded[8]);
  for (let index = 0; index < 8; index += 1) sum += (9 - index) * Number(padded[index]);
  return sum % 11 === 0;
}

function isDateOrAmount(
  text: string,
  start: number,
  end: number,
  dates: readonly { start: number; end: number }[],
): boolean {
  if (dates.some((date) => date.start < end && start < date.end)) return true;
  const value = text.slice(start, end);
  // "5.000 10.000" are two amounts; "123.456.782" is one number.
  const isMixed = new Set(value.replace(/\d/g, '')).size > 1;
  return (
    (isMixed && THOUSANDS.test(value)) ||
    EURO_BEFORE.test(text.slice(Math.max(0, start - 2), start))
  );
}

/**
 * Citizen service numbers: 8 or 9 digits, also in groups with a space, dot or hyphen, that pass the
 * 11-check. Every hit counts, also without the word BSN: a case number that passes is masked too.
 */
export function findBsns(text: string, { linkedDigits }: TextSigns): readonly Span[] {
  const spans: Span[] = [];
  if (linkedDigits < MIN_DIGITS) return spans;
  for (const run of text.matchAll(DIGIT_GROUPS)) {
    if (run[0].length < MIN_DIGITS) continue;
    const dates = Array.from(run[0].matchAll(DATE), (date) => ({
      start: run.index + date.index,
      end: run.index + date.index + date[0].length,
    }));
    const groups = Array.from(run[0].matchAll(GROUP), (group) => ({
      digits: group[0],
      start: run.index + group.index,
      end: run.index + group.index + group[0].length,
    }));
    groups.forEach(({ start }, first) => {
      let digits = '';
      for (let last = first; last < groups.length && digits.length < 9; last += 1) {
        const group = groups[last];
        if (!group) break;
        digits += group.digits;
        if (digits.length > 9) break;
        if (!passesElevenCheck(digits)) continue;
        if (isDateOrAmount(text, start, group.end, dates)) continue;
        spans.push({ kind: 'bsn', start, end: group.end });
      }
    });
  }
  return spans;
}
