import type { Span } from './span';
import type { TextSigns } from './text-signs';

const MIN_DIGITS = 2;
const MIN_HYPHENS = 2;

// Sidecodes 1-14 of the RDW as shapes: X a letter, 9 a digit.
const SHAPES = [
  'XX-99-99', '99-99-XX', '99-XX-99', 'XX-99-XX', 'XX-XX-99', '99-XX-XX', '99-XXX-9',
  '9-XXX-99', 'XX-999-X', 'X-999-XX', 'XXX-99-X', 'X-99-XXX', '9-XX-999', '999-XX-9',
]; // prettier-ignore
const plates = (separator: string) =>
  SHAPES.map((shape) =>
    shape.replace(/X+|9+|-/g, (part) => {
      if (part === '-') return separator;
      return part[0] === 'X' ? `[A-Z]{${part.length}}` : `\\d{${part.length}}`;
    }),
  ).join('|');
const WITH_HYPHENS = new RegExp(`(?<![A-Za-z0-9-])(?:${plates('-')})(?![A-Za-z0-9-])`, 'gi');
// Without hyphens six characters say little: only close behind a word that announces a plate.
const ANNOUNCED = new RegExp(
  `(?<=(?:kenteken|nummerplaat|nummerbord|kentekenplaat)[^\\n\\uFDD0-\\uFDEF]{0,30}?(?<![A-Za-z0-9-]))(?:${plates('[ .-]?')})(?![A-Za-z0-9-])`,
  'gi',
);
// Plates of neighbours and others, only when announced: up to three letters, a region, digits.
const FOREIGN = new RegExp(
  `(?<=(?:kenteken|nummerplaat|nummerbord|kentekenplaat)[^\\n\\uFDD0-\\uFDEF]{0,30}?(?<![A-Za-z0-9-]))(?:[A-Z]{1,3}[ -][A-Z]{1,2}[ -]?\\d{1,4}|\\d-[A-Z]{3}-\\d{3}|[A-Z]{2,3} ?\\d{4,5})(?![A-Za-z0-9-])`,
  'g',
);
const ANNOUNCEMENT = /kenteken|nummerplaat|nummerbord/i;

/** "20-25-km" and "10-12-en" have a plate's shape: two lower-case letters are not enough. */
function isConvincing(value: string): boolean {
  const lower = value.match(/[a-z]/g)?.length ?? 0;
  return lower !== 2 || /[A-Z]/.test(value);
}

/** Announced but in lower case, "in 2026" is a year: a plate has two separators or none. */
function isWrittenAsOne(value: string): boolean {
  return !/[a-z]/.test(value) || (value.match(/[ .-]/g)?.length ?? 0) !== 1;
}

/** Dutch licence plates: all sidecodes with hyphens, without hyphens only when announced. */
export function findLicencePlates(text: string, signs: TextSigns): readonly Span[] {
  if (signs.digits < MIN_DIGITS) return [];
  const spans: Span[] = [];
  if (signs.hyphens >= MIN_HYPHENS) {
    for (const match of text.matchAll(WITH_HYPHENS)) {
      if (!isConvincing(match[0])) continue;
      spans.push({ kind: 'kenteken', start: match.index, end: match.index + match[0].length });
    }
  }
  if (!ANNOUNCEMENT.test(text)) return spans;
  for (const match of text.matchAll(ANNOUNCED)) {
    if (!isWrittenAsOne(match[0])) continue;
    spans.push({ kind: 'kenteken', start: match.index, end: match.index + match[0].length });
  }
  for (const match of text.matchAll(FOREIGN))
    spans.push({ kind: 'kenteken', start: match.index, end: match.index + match[0].length });
  return spans;
}
