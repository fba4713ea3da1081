import type { Span } from './span';
import type { TextSigns } from './text-signs';

const NUMBER =
  '(?:,? (?:nr\\.? ?|huisnummer )?\\d{1,5}(?: ?[A-Za-z])?(?:-\\d{1,4})?(?![A-Za-z0-9.,]\\d|[A-Za-z0-9%]| [a-z]| ?[A-Z]{2}))?';
// SA, SD and SS are never given out (PostNL).
const POSTCODE = new RegExp(
  `(?<![A-Za-z0-9.,€-])[1-9]\\d{3}( ?)(?!S[ADS])([A-Z]{2})(?![A-Za-z0-9])${NUMBER}`,
  'g',
);
const LOWER_CASE = new RegExp(
  `(?:(?<=postcode[: ]{1,3})[1-9]\\d{3} ?|(?<![A-Za-z0-9.,€-])[1-9]\\d{3})([a-z]{2})(?![A-Za-z0-9])${NUMBER}`,
  'g',
);
// Also units, or words in capitals: "1200 MW" is power unless a place follows, as in "1012 MW Plaats".
const UNITS = new Set(
  'kv kw mw gw km kg ha cm mm ml cl dl hl mb gb tb eu tv gr en jr pk cc hz px st wh db co er de ga op is om'.split(
    ' ',
  ),
);
const FOLLOWED_BY_PLACE = /^,? [A-Z][a-z]|^ ?\d/;

/** Dutch postcodes, with the house number when it follows. */
export function findPostcodes(text: string, { hasPostcodeShape }: TextSigns): readonly Span[] {
  const spans: Span[] = [];
  if (!hasPostcodeShape) return spans;
  for (const match of text.matchAll(POSTCODE)) {
    const end = match.index + match[0].length;
    const isUnit = match[1] === ' ' && UNITS.has((match[2] ?? '').toLowerCase());
    const hasNumber = match[0].length > 7;
    if (isUnit && !hasNumber && !FOLLOWED_BY_PLACE.test(text.slice(end, end + 6))) continue;
    spans.push({ kind: 'adres', start: match.index, end });
  }
  for (const match of text.matchAll(LOWER_CASE)) {
    if (UNITS.has(match[1] ?? '')) continue;
    spans.push({ kind: 'adres', start: match.index, end: match.index + match[0].length });
  }
  return spans;
}
