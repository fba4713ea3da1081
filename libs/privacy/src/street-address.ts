import { GIVEN_NAMES } from './given-names';
import { LETTERS, type Span } from './span';
import type { TextSigns } from './text-signs';

// How Dutch and Frisian street names end. STRONG endings speak for themselves; WEAK ones are also
// endings of villages, firms and common words, and need a second sign that this is an address.
const STRONG =
  /(?:straat|strjitte|str|weg|laan|leane|loane|plein|dijk|dyk|kade|kaai|singel|hof|pad|paad|steeg|steech|gracht|dreef|wal|reed|buorren|plantsoen|boulevard|allee|steiger|stee?ge|hôf|markt|diep|dwinger|driuwe|terp|kamp|erf|oever|zijde|rak|vaart|feart)$|^(?:noord|oost|zuid|west|achter|voor|dorps|boven|beneden|molen)einde?$/i;
const WEAK =
  /(?:park|brink|veld|akker|berg|bos|haven|hage|hoek|horst|wijk|plaats|baan|brug|beek|bleek|bult|dam|donk|einde?|gaarde?|goed|gang|heuvel|hoeve|kanaal|land|meent|oord|pas|poort|ring|spoor|stede|stee|tuin|veen|verlaat|vliet|waard|water|weide|wei|werf|wetering|zand|zoom|sloot|finne|pôlle|es|kwartier|buert|buurt|gat|horn|hout|rade|del|mors|kolk|sluis|slag|rijf|singels|hoven|velden|dijken)$/i;
// Common words with such an ending: no street in lower case.
const COMMON_WORD =
  /^(?:blad|bij|keer|achter|voor|snel|rijks|auto|hoofd|voorrangs|rond|binnen|buiten|spoor|water|vaar|lucht|om|onder|afval|straat|school|markt|plein|fiets|wandel|ruiter|voet|zand|sport|vakantie|wind|zonne|bungalow|recreatie|wagen|vliet|zee|afsluit|spoor|boven|beneden|over|af|heen|rechts|links|half|elk|ieder|op|aan|weer|uit|weg|n-|a-)*(?:straat|weg|plein|dijk|kade|hof|pad|steeg|gracht|wal|park|markt|kamp|erf|steiger|zijde|diep|vaart|str)$/i;
const HOUSE_NUMBER =
  '\\d{1,5}(?!\\d|[.,:]\\d)(?:-?[A-Za-z](?![A-Za-z])| (?:bis|hs)(?![A-Za-z])| [A-Z](?![A-Za-z.])| [a-h](?= ?[,.;)\\n]| (?:te|in)\\b|$))?(?:[-/+]\\d{1,4}[A-Za-z]?(?![\\dA-Za-z]|-\\d))?';
const CANDIDATE = new RegExp(
  `(?<![${LETTERS}'’.-])([${LETTERS}][${LETTERS}'’.-]{1,40}),? {1,2}(?:(?:nr|no|nummer|huisnummer|huisnr)\\.?:? ?)?(${HOUSE_NUMBER})`,
  'g',
);
const LONGEST_STREET = 41;
/** The longest that CANDIDATE can stand before its number, and look behind it. */
const REACH_BEFORE = 64;
const REACH_AFTER = 40;
const NUMBER = /\d+/g;
const IS_LETTER = new RegExp(`[${LETTERS}]`);
const IN_STREET = new RegExp(`[${LETTERS}'’.-]`);
const NUMBER_WORD = /(?:nr|nummer|no)\.?:? ?$/;
const CAPITAL = /^[A-Z\u00C0-\u00DE'’]/;
const UNIT_FOLLOWS =
  /^ ?(?:km|meter|mtr|m\b|uur|u\b|kv|kw|mw|%|euro|jaar|mensen|man\b|keer|x\b|procent|minuten|dagen|weken|maanden|woningen|huizen|auto|inwoners|bewoners|leden|handtekeningen|reacties|meldingen|signalen)/i;
const POSTCODE_FOLLOWS = /^[, ]{1,3}(?:te )?[1-9]\d{3} ?[A-Z]{2}(?![A-Za-z])/;
// "Lange Laan 12 en 14." names two houses; "12 en 3 mensen" does not.
const SECOND_NUMBER = /^ en \d{1,4}[a-z]?(?=[.,;)\n]|$)/;
const PLACE_FOLLOWS = /^ te [A-Z]/;
const LIVES_BEFORE = /\b(?:woon|wonen|adres(?!s)|gevestigd|verblij|bezorg)[^.\n]{0,40}$/i;
const AT_BEFORE =
  /\b(?:aan|op|in) (?:de|het|'t|’t) (?:[A-Za-z.]+ ){0,3}$|\b[Aa]an (?:[A-Z][a-z]+ )?$/;
// A bare "weg 12" or "pad 3" is no street name; these short ones are.
const SHORT_STREET = /^(?:dijk|kade|dyk|reed|wal)$/i;
const YEAR = /^(?:19|20)\d{2}$/;
// Words that stand before the last part of a street name and belong to it.
const OPENING =
  /^(?:grote|kleine|lange|korte|oude|nieuwe|hoge|lage|noorder|zuider|ooster|wester|eerste|tweede|derde|prins|prinses|koning|koningin|burgemeester|burg\.?|bgm\.?|dr\.?|ds\.?|mr\.?|prof\.?|ir\.?|dokter|dominee|pastoor|meester|sint|st\.?|pater|graaf|generaal|kapitein|admiraal|professor|van|it|âlde|nije)$/i;
const LINK = /^(?:van|de|den|der|het|'t|’t|te|ten|ter|v\.d\.|la|le)$/;
const WORD_BEFORE = new RegExp(
  `(?:^|(?<=[^${LETTERS}0-9'’.-]))([${LETTERS}0-9'’][${LETTERS}'’.-]{0,30}) $`,
);

/** "Hoofdweg Oost 12": the street stands before its side. */
const SIDE = /^(?:noord|oost|zuid|west|nz|zz|oz|wz|links|rechts|binnen|buiten|e\.?z\.?)$/i;
const STREET_BEFORE = new RegExp(`([${LETTERS}][${LETTERS}'’.-]{3,40}) $`);

/** Where the street name begins: "Burgemeester van ..straat", "Lange ..straat", "Het ..spoor". */
function nameStart(text: string, lastWord: number): number {
  let start = lastWord;
  let at = lastWord;
  let isLinked = false;
  for (let words = 0; words < 5; words += 1) {
    const before = WORD_BEFORE.exec(text.slice(Math.max(0, at - 33), at));
    const word = before?.[1];
    if (!word) break;
    at -= word.length + 1;
    if (LINK.test(word)) {
      isLinked = true;
      continue;
    }
    const opens = OPENING.test(word) || GIVEN_NAMES.has(word.toLowerCase());
    const isOrdinal = /^\d{1,2}e$/.test(word);
    if (/^(?:Het|De|'t|’t|It)$/.test(word)) {
      // An article in capitals is part of the name unless it merely opens the sentence.
      if (/[,;:(a-z\d] ?$/.test(text.slice(Math.max(0, at - 2), at))) start = at;
      break;
    }
    if (!isOrdinal && !/^[A-Z\u00C0-\u00DE]/.test(word)) break;
    if (!isOrdinal && !opens && !isLinked) break;
    if (
      isLinked &&
      !opens &&
      /^(?:Op|Aan|In|Uit|Bij|Over|Langs|Rond|Naar|Vanaf|Tussen)$/.test(word)
    )
      break;
    start = at;
    isLinked = false;
  }
  return start;
}

/** "12b" and "102-2" are house numbers for certain; "14-10" may as well be a date. */
function isAddition(number: string): boolean {
  if (/[A-Za-z]/.test(number)) return true;
  const [first = '', second = ''] = number.split(/[-/+]/);
  return second !== '' && (Number(first) > 31 || Number(second) > 12);
}

/** Whether the word before a number can be a street: in capitals, or with an ending that tells. */
function hasStreetBefore(text: string, at: number): boolean {
  if (NUMBER_WORD.test(text.slice(Math.max(0, at - 12), at))) return true;
  let end = at;
  while (end > 0 && text[end - 1] === ' ') end -= 1;
  if (end === at || at - end > 2) return false;
  if (text[end - 1] === ',') end -= 1;
  let start = end;
  while (start > 0 && end - start <= LONGEST_STREET && IN_STREET.test(text[start - 1] ?? ''))
    start -= 1;
  if (!IS_LETTER.test(text[start] ?? '') || start === end) return false;
  const street = text.slice(start, end);
  return CAPITAL.test(street) || STRONG.test(street);
}

/** Every street with a number that can be an address, in order; looks near numbers only. */
function candidates(text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let from = 0;
  for (const { index } of text.matchAll(NUMBER)) {
    if (index < from || !hasStreetBefore(text, index)) continue;
    const windowEnd = index + REACH_AFTER;
    CANDIDATE.lastIndex = Math.max(from, index - REACH_BEFORE);
    const window = windowEnd < text.length ? text.slice(0, windowEnd) : text;
    for (let match = CANDIDATE.exec(window); match; match = CANDIDATE.exec(window)) {
      // What lies near the end of the window is looked at with the number that it belongs to.
      if (match.index >= index) break;
      found.push(match);
      from = match.index + match[0].length;
    }
  }
  return found;
}

/** A street with a house number. A street without a number stays readable. */
export function findStreetAddresses(text: string, { digits }: TextSigns): readonly Span[] {
  const spans: Span[] = [];
  if (digits === 0) return spans;
  for (const match of candidates(text)) {
    const street = match[1] ?? '';
    const number = match[2] ?? '';
    const end = match.index + match[0].length;
    const after = text.slice(end, end + 24);
    const before = text.slice(Math.max(0, match.index - 60), match.index);
    const isCapital = CAPITAL.test(street);
    const main = SIDE.test(street) ? (STREET_BEFORE.exec(before)?.[1] ?? '') : '';
    if (STRONG.test(main) && CAPITAL.test(main) && !UNIT_FOLLOWS.test(after)) {
      const start = nameStart(text, match.index - main.length - 1);
      spans.push({ kind: 'adres', start, end });
      continue;
    }
    const hasPostcode = POSTCODE_FOLLOWS.test(after);
    const isInPlace = PLACE_FOLLOWS.test(after);
    const livesThere = LIVES_BEFORE.test(before);
    if (UNIT_FOLLOWS.test(after) && !hasPostcode) continue;
    if (YEAR.test(number) && !hasPostcode && !livesThere) continue;
    if (!isCapital && (street.length < 6 || COMMON_WORD.test(street))) continue;
    const hasAddition = isAddition(number);
    const second = hasPostcode || livesThere || isInPlace;
    const accepted = STRONG.test(street)
      ? street.length > 4 || SHORT_STREET.test(street)
      : WEAK.test(street)
        ? isCapital && (second || (hasAddition && street.length > 3) || AT_BEFORE.test(before))
        : isCapital && second && /[a-z]{2}$/.test(street) && !YEAR.test(number);
    // "Den Oever, 12 reacties" is a place and a count; "Dorpsstraat, 12" is rare and then ends there.
    const isCount = match[0].includes(', ') && !second && !hasAddition && /^ [a-z]/.test(after);
    if (!accepted || isCount) continue;
    spans.push({
      kind: 'adres',
      start: nameStart(text, match.index),
      end: end + (SECOND_NUMBER.exec(after)?.[0].length ?? 0),
    });
  }
  return spans;
}
