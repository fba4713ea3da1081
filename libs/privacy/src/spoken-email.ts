import { LETTERS, type Span } from './span';

/** Far cheaper to look for than an address. */
const HINT = /staartje|[ (\[]at[ )\]]|\(a\)| @ /i;
const LOCAL = `[${LETTERS}0-9][${LETTERS}0-9._%+'-]{0,63}(?: punt [${LETTERS}0-9]{1,30})?`;
const AT = '(?: ?[([]?ap(?:en)?e?staartje[)\\]]? ?| at |\\(a\\)| @ )';
const DOT = '(?: ?\\. ?| punt | dot | ?[([](?:punt|dot)[)\\]] ?)';
const TOP_LEVEL =
  '(?:nl|com|org|net|eu|be|de|info|frl|online|me|io|amsterdam|nu|biz|uk|fr|pl|tr|ma|ua)';
const SPOKEN = new RegExp(
  `(?<![${LETTERS}0-9._@-])${LOCAL}${AT}[${LETTERS}0-9-]{1,63}(?:${DOT}[${LETTERS}0-9-]{1,63}){0,2}?${DOT}${TOP_LEVEL}(?![${LETTERS}0-9])`,
  'gi',
);

/** E-mail addresses as people say them: "oebele apenstaartje voorbeeld punt nl", "info(a)voorbeeld.nl". */
export function findSpokenEmails(text: string): readonly Span[] {
  if (!HINT.test(text)) return [];
  return Array.from(text.matchAll(SPOKEN), ({ 0: value, index }): Span => ({
    kind: 'email',
    start: index,
    end: index + value.length,
  }));
}
