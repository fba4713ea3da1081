import { AMBIGUOUS_GIVEN_NAMES, GIVEN_NAMES, SENTENCE_OPENERS } from './given-names';
import { isSpeaking } from './name-cues';
import { isNotAName } from './not-names';
import { isLikelySurname } from './surnames';
import { WordFilter } from './word-filter';
import type { Word } from './words';

/** A name that was read: the index behind its last word, and how sure its shape makes us. */
export interface ReadName {
  readonly next: number;
  /** It holds initials, a known given name, a telling particle or a likely surname. */
  readonly hasEvidence: boolean;
  readonly hasSurname: boolean;
}

const PARTICLES = new Set(
  "van de den der het 't ’t te ten ter von zu el al ben bin la le du da dos di del della den v. d. v d op in aan uit bij vander fan 's ’s tot".split(
    ' ',
  ),
);
// These join a name only together with an article: "op den", "in 't", "aan de".
const NEEDS_ARTICLE = new Set(['op', 'in', 'aan', 'uit', 'bij', 'tot']);
const ARTICLES = new Set(['de', 'den', 'der', "'t", '’t', 'ten']);
const TELLING = new Set(['der', 'den', 'ter', 'ten', "'t", '’t', 'el', 'von', 'd.', 'op']);
const LANDS = new Set([
  'hof',
  'veld',
  'broek',
  'zand',
  'bosch',
  'hout',
  'holt',
  'loo',
  'land',
  'hoog',
]);
const SUFFIX = /^(?:jr|sr|junior|senior)\.?$/;
const SURNAME_OPENERS = new Set([
  'oude',
  'olde',
  'groot',
  'grote',
  'klein',
  'kleine',
  'lutke',
  'lutje',
  'scholte',
  'schulte',
  'nieuwe',
  'jonge',
  'wolters',
  'te',
]);
const MAX_GIVEN = 6;

const GIVEN_FILTER = new WordFilter(GIVEN_NAMES);

/** A known given name in capitals, also hyphenated ("Piet-Sjoerd"). */
export function isGivenName(word: Word | undefined): boolean {
  if (!word?.isCapital || word.isInitial) return false;
  if (!GIVEN_FILTER.mayHold(word.slot)) return isHyphenated(word);
  if (AMBIGUOUS_GIVEN_NAMES.has(word.lower) && isAcronym(word)) return false;
  if (GIVEN_NAMES.has(word.lower)) return true;
  return isHyphenated(word);
}

function isHyphenated(word: Word): boolean {
  const hyphen = word.text.indexOf('-');
  return hyphen > 2 && GIVEN_NAMES.has(word.lower.slice(0, hyphen)) && /-[A-ZÀ-Þ]/.test(word.text);
}

/** Whether a known given name is unmistakable on its own. */
export function isPlainGivenName(word: Word): boolean {
  return !AMBIGUOUS_GIVEN_NAMES.has(word.lower);
}

/** Whether a word stands wholly in capitals. */
export function isAcronym(word: Word): boolean {
  return word.text.length > 1 && word.text === word.text.toUpperCase();
}

/** A capitalised word that may be a surname where one is expected. */
export function maySurname(word: Word | undefined, allCaps = false): boolean {
  if (!word?.isCapital || word.isInitial || word.text.length < 2) return false;
  if (isAcronym(word) && !allCaps) return false;
  return !isNotAName(word.lower);
}

interface Surname {
  readonly next: number;
  readonly particles: number;
  readonly isTelling: boolean;
}

/** Whether a surname may begin with this word and go on: "Oude ...", "Groot ...". */
export function isSurnameOpener(word: Word | undefined): boolean {
  return word?.isCapital === true && SURNAME_OPENERS.has(word.lower);
}

const NO_LEAD = { isLed: false, allCaps: false };

/** "Overbosch-de Klein": the second half stands behind the particle. */
function behindHyphen(words: readonly Word[], at: number): number {
  if (!/-(?:de|den|van|ter|ten|der)$/.test(words[at]?.lower ?? '')) return at + 1;
  let next = at + 1;
  while (next < at + 3 && words[next]?.isJoined && ARTICLES.has(words[next]?.lower ?? ''))
    next += 1;
  return words[next]?.isJoined && words[next]?.isCapital ? next + 1 : at + 1;
}

/** Reads particles and one surname: "van der Berg", "De Overbosch", "Jansen". */
export function readSurname(
  words: readonly Word[],
  from: number,
  lead: { readonly isLed: boolean; readonly allCaps: boolean } = NO_LEAD,
): Surname | undefined {
  let at = from;
  let isTelling = false;
  while (at < from + 4) {
    const word = words[at];
    if (!word || (at > from && !word.isJoined) || !PARTICLES.has(word.lower)) break;
    if (word.text === 'Het') break; // opens a sentence: "plan B. Het gaat ..."
    if (NEEDS_ARTICLE.has(word.lower) && !ARTICLES.has(words[at + 1]?.lower ?? '')) {
      // "Scholte in het Hof" is a name, "Visser in het Dorpshuis" is not.
      if (words[at + 1]?.lower !== 'het' || !LANDS.has(words[at + 2]?.lower ?? '')) break;
      isTelling = true;
    }
    isTelling ||= TELLING.has(word.lower);
    at += 1;
  }
  // "Oude Lenferink", "Groot Wassink": the first part is no name by itself.
  if (
    SURNAME_OPENERS.has(words[at]?.lower ?? '') &&
    words[at]?.isCapital &&
    words[at + 1]?.isJoined
  ) {
    const second = words[at + 1];
    const isExpected = lead.isLed || isLikelySurname(second?.lower ?? '');
    if (isExpected && maySurname(second, lead.allCaps) && (at === from || words[at]?.isJoined))
      return { next: at + 2, particles: at - from, isTelling };
  }
  const word = words[at];
  const particles = at - from;
  if (!word || (at > from && !word.isJoined)) return undefined;
  // "Koning" and "Meer" open sentences; behind "de", "van der" or a given name they are surnames.
  const isTrusted = (lead.isLed || particles > 0) && word.isCapital && isLikelySurname(word.lower);
  if (!isTrusted && !maySurname(word, lead.allCaps)) return undefined;
  return { next: behindHyphen(words, at), particles, isTelling };
}

/** Reads initials, given names, particles and surname from a word on; undefined when none. */
export function readName(words: readonly Word[], from: number): ReadName | undefined {
  let at = from;
  let initials = 0;
  let given = 0;
  const allCaps = words[from] !== undefined && isAcronym(words[from]) && isGivenName(words[from]);
  for (; at < from + MAX_GIVEN; at += 1) {
    const word = words[at];
    if (!word || (at > from && !word.isJoined)) break;
    if (word.isInitial) initials += 1;
    else if (!isGivenName(word)) break;
    else if (isPlainGivenName(word) || at > from || startsFullName(words, at)) given += 1;
    else break;
  }
  const hasLead = initials + given > 0;
  const isOpen = at === from || words[at]?.isJoined === true;
  const surname = isOpen ? readSurname(words, at, { isLed: hasLead, allCaps }) : undefined;
  if (!surname) {
    if (given === 0) return undefined;
    return {
      next: skipSuffix(words, at),
      hasEvidence: true,
      hasSurname: given > 1 || initials > 0,
    };
  }
  const last = words[surname.next - 1];
  let hasEvidence =
    hasLead || surname.isTelling || (last !== undefined && isLikelySurname(last.lower));
  let next = surname.next;
  // "Oude Overbosch", "El Overbosch Ben Ali", an unlisted given name before the surname.
  const more = words[next]?.isJoined
    ? readSurname(words, next, { isLed: false, allCaps })
    : undefined;
  if (
    more &&
    (more.particles === 0 || more.isTelling || (hasLead && given === 0 && initials === 0))
  ) {
    next = more.next;
    hasEvidence ||= more.isTelling || isLikelySurname(words[next - 1]?.lower ?? '');
  }
  return { next: skipSuffix(words, next), hasEvidence, hasSurname: true };
}

/** Reads initials and a surname in a text in capitals only: "J.P. VAN DER OVERBOSCH-KLEIN". */
export function readShouted(words: readonly Word[], from: number): ReadName | undefined {
  let at = from;
  while (at < from + MAX_GIVEN && words[at]?.isInitial && (at === from || words[at]?.isJoined))
    at += 1;
  if (at > from && !words[at]?.isJoined) return undefined;
  const surname = readSurname(words, at, { isLed: true, allCaps: true });
  const last = words[(surname?.next ?? 0) - 1];
  if (!surname || !last || !isAcronym(last) || isSpeaking(last.lower)) return undefined;
  return { next: surname.next, hasEvidence: at > from, hasSurname: true };
}

/** Whether a word that is also an ordinary word stands before something like a surname. */
function startsFullName(words: readonly Word[], at: number): boolean {
  if (!words[at + 1]?.isJoined) return false;
  const surname = readSurname(words, at + 1);
  if (!surname) return false;
  const last = words[surname.next - 1]?.lower ?? '';
  const opensSentences = SENTENCE_OPENERS.has(words[at]?.lower ?? '');
  return surname.particles > 0 || isLikelySurname(last) || !opensSentences;
}

function skipSuffix(words: readonly Word[], at: number): number {
  const word = words[at];
  return word?.isJoined && SUFFIX.test(word.lower) ? at + 1 : at;
}
