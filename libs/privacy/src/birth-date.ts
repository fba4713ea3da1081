import { NAME_BARRIER } from './collapsed-view';
import type { Span } from './span';
import type { TextSigns } from './text-signs';

const MONTH =
  '(?:jan(?:uari)?|feb(?:ruari)?|mrt|maart|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|' +
  'sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const YEAR = "(?:['’]?\\d{2}|(?:18|19|20)\\d{2})";
const NUMERIC = `\\d{1,2} ?[-/. ] ?\\d{1,2} ?[-/. ] ?${YEAR}`;
const YEAR_FIRST = '(?:18|19|20)\\d{2}[-/.]\\d{1,2}[-/.]\\d{1,2}';
const IN_WORDS = `\\d{1,2}(?:e|ste|de)? ?[- ]?${MONTH} ?[- ]?${YEAR}`;
const DATE = `(?:${NUMERIC}|${YEAR_FIRST}|${IN_WORDS})(?!\\d)`;
const WORD = '[^\\s\\d:;.,()\\uFDD0-\\uFDEF]{1,30}';
const ANNOUNCEMENT = `(?:geboren|geb\\.?|geb\\.? ?datum|geboorte(?:datum|dag)|d\\.?o\\.?b\\.?|berne)`;
const PERSON = `(?:${NAME_BARRIER}|mevrouw|mevr\\.?|mw\\.?|dhr\\.?|meneer|heer|man|vrouw)`;
// Up to four words may stand between: "geboren te Sneek op 3 mei 1960", "geboortedatum is ...".
const ANNOUNCED = new RegExp(
  `(?<![A-Za-z])${ANNOUNCEMENT}(?![A-Za-z])[ :=(]{0,3}(?:${WORD} ){0,4}?(${DATE})`,
  'gi',
);
const AFTER_PERSON = new RegExp(`${PERSON} ?\\( ?(?:\\* ?)?(${DATE})`, 'gi');

// "[naam 1], 3-5-1961": a year so long ago is a year of birth, "3-5-2026" is the day of a call.
const BEHIND_NAME = new RegExp(`${NAME_BARRIER},? {1,2}(?:\\* ?)?(${DATE})`, 'gi');
const LONG_AGO = /(?:18|19)\d\d/;

/** What every announcement holds; far cheaper to look for than the announcement itself. */
const HINT = /geb|d\.?o\.?b|berne/i;
/** "3 mei '60" has three. */
const MIN_DIGITS = 3;

function datesBehind(pattern: RegExp, text: string): Span[] {
  return Array.from(text.matchAll(pattern), (match): Span => {
    const end = match.index + match[0].length;
    return { kind: 'geboortedatum', start: end - (match[1]?.length ?? 0), end };
  });
}

/** Dates of birth: announced by a word, or in brackets straight after a person. Other dates stay. */
export function findBirthDates(text: string, signs: TextSigns): readonly Span[] {
  if (signs.digits < MIN_DIGITS) return [];
  return [
    ...(HINT.test(text) ? datesBehind(ANNOUNCED, text) : []),
    ...(text.includes(NAME_BARRIER)
      ? datesBehind(BEHIND_NAME, text).filter(({ start, end }) =>
          LONG_AGO.test(text.slice(start, end)),
        )
      : []),
    ...(signs.hasBracketedDigit ? datesBehind(AFTER_PERSON, text) : []),
  ];
}
