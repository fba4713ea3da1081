import { LETTERS, type Span } from './span';
import type { TextSigns } from './text-signs';

// Everything is read outwards from an at-sign, so text without one costs nothing. A space only on
// both sides of the @: "zie @naam" holds a handle, not an address.
const AT = /@|[[(] ?(?:at|@|apenstaartje) ?[\])]/gi;
const BEFORE = new RegExp(`[${LETTERS}0-9._%+'\\-]$`);
const AFTER = new RegExp(
  `^(?:[${LETTERS}0-9-]{1,63}(?:\\.| ?[[(](?:punt|dot)[\\])] ?| punt )){1,5}[A-Za-z]{2,24}`,
  'i',
);
// Local part at most 64 characters, domain at most 255 (RFC 5321).
const MAX_LOCAL = 64;
const MAX_DOMAIN = 255;

function localStart(text: string, end: number): number {
  let start = end;
  while (start > 0 && end - start < MAX_LOCAL && BEFORE.test(text[start - 1] ?? '')) start -= 1;
  return start;
}

/** E-mail addresses, also written as "naam (at) voorbeeld.nl" or "naam @ voorbeeld punt nl". */
export function findEmails(text: string, { hasAt, hasOpening }: TextSigns): readonly Span[] {
  const spans: Span[] = [];
  if (!hasAt && !hasOpening) return spans;
  for (const match of text.matchAll(AT)) {
    const behind = match.index + match[0].length;
    const isBare = match[0] === '@';
    const spaceBefore = text[match.index - 1] === ' ';
    const spaceAfter = text[behind] === ' ';
    if (isBare && spaceBefore !== spaceAfter) continue;
    const localEnd = match.index - (spaceBefore ? 1 : 0);
    const start = localStart(text, localEnd);
    if (start === localEnd) continue;
    const domainStart = behind + (spaceAfter ? 1 : 0);
    const domain = AFTER.exec(text.slice(domainStart, domainStart + MAX_DOMAIN));
    if (domain) spans.push({ kind: 'email', start, end: domainStart + domain[0].length });
  }
  return spans;
}
