import { KERN_NAMES } from './kern-names';
import { GIVEN_NAMES } from './given-names';
import { cueOf, isAbbreviation, isPlural, OFFICES_OF_A_PLACE } from './name-cues';
import {
  isAcronym,
  isGivenName,
  isSurnameOpener,
  maySurname,
  readName,
  type ReadName,
  readShouted,
} from './name-shape';
import { mayBePerson } from './person-shape';
import { isPlainWord } from './plain-words';
import { isLikelySurname } from './surnames';
import type { Reading, Word } from './words';

const CLOSING_GAP = /^[.,:!]?[ \n]{0,3}$/;
// "MENEER BELDE" is no name, "DHR. BELDE" is hardly written. Without "mw": "1200 MW STROOM" is power.
const SHORT_TITLES = new Set(['mevr', 'mej', 'dhr', 'fam']);
/** These also stand before a verb: "MENEER BELDE". */
const LONG_TITLES = new Set(['mevrouw', 'meneer', 'mijnheer', 'familie', 'heer']);
const LABEL_GAP = /^(?:[.:,]? {1,2}| \()$/;

function gapBefore({ text, words }: Reading, at: number): string {
  const start = words[at]?.start ?? 0;
  const from = words[at - 1]?.end ?? 0;
  return start - from > 5 ? text.slice(start - 6, start) : text.slice(from, start);
}

/** "MEVR. OVERBOSCH"; "MENEER OVERBOSCH WIL", but not "MENEER WIL". */
function shoutedName(words: readonly Word[], at: number): ReadName | undefined {
  const title = words[at - 1];
  if (title === undefined || !isAcronym(title)) return undefined;
  if (SHORT_TITLES.has(title.lower)) return readShouted(words, at);
  if (!LONG_TITLES.has(title.lower)) return undefined;
  const name = readShouted(words, at);
  const last = words[(name?.next ?? 0) - 1];
  return last === undefined || isPlainWord(last.lower) ? undefined : name;
}

/** Behind "mevrouw", "dhr.", "familie": any surname, and a common one also in lower case. */
function afterTitle(reading: Reading, at: number): number {
  const { words } = reading;
  const name = readName(words, at) ?? shoutedName(words, at);
  if (name) return name.next;
  // "mevrouw Oude Overbosch": the first part is no name by itself.
  if (isSurnameOpener(words[at]) && words[at + 1]?.isJoined && maySurname(words[at + 1]))
    return at + 2;
  let surname = at;
  while (surname < at + 3 && /^(?:van|de|der|den|ter|te|ten)$/.test(words[surname]?.lower ?? ''))
    surname += 1;
  const word = words[surname];
  return word && isLikelySurname(word.lower) && word.lower.length > 3 ? surname + 1 : at;
}

/** "Melder Wieringerwerf" tells where, "wethouder Nijland" who. */
function isKernAlone(words: readonly Word[], at: number, next: number): boolean {
  const lower = words[at]?.lower ?? '';
  return next === at + 1 && KERN_NAMES.has(lower) && !isLikelySurname(lower);
}

/** Behind a role that is a form of address, unless it is the office of a place or policy field. */
function afterRole({ words }: Reading, at: number): number {
  const name = readName(words, at);
  if (!name || isKernAlone(words, at, name.next)) return at;
  const office = words[at - 1]?.lower ?? '';
  const first = words[at];
  const isOfSomething =
    first?.lower === 'van' &&
    !first.isCapital &&
    (OFFICES_OF_A_PLACE.has(office) || words[at + 1]?.lower === 'de');
  if (isOfSomething && !name.hasEvidence) return at;
  return name.next;
}

/** Behind a word that announces a person less firmly: only what looks like a name by itself. */
function afterLooseRole({ words }: Reading, at: number): number {
  const name = readName(words, at);
  const first = words[at];
  if (name === undefined || (first?.lower === 'van' && !first.isCapital)) return at;
  if (name.hasEvidence) return name.next;
  // Not "voorzitter Dorpsbelang" and not "bewoner Scheemda", but "bewoner Oebelina Overbosch".
  const isFull = name.next > at + 1 && words.slice(at, name.next).every(mayBePerson);
  return isFull ? name.next : at;
}

/** Behind "groet," or "mijn naam is": one capitalised word is enough. */
function afterIntroduction({ words }: Reading, at: number): number {
  // "groeten van Anja": the name stands on its own.
  if (words[at]?.text === 'van' && isGivenName(words[at + 1])) return at;
  const name = readName(words, at);
  if (name) return name.next;
  const word = words[at];
  return word && GIVEN_NAMES.has(word.lower) && word.lower.length > 2 ? at + 1 : at;
}

/** Behind "ik ben" or "namens": a known given name, initials, or two words like a name. */
function afterSelfReference({ words }: Reading, at: number): number {
  const name = readName(words, at);
  if (!name) return at;
  return name.hasEvidence || name.next > at + 1 ? name.next : at;
}

/** Reads a name behind the word that announces it; the index behind the name, or `at`. */
function readAfterCue(reading: Reading, at: number): number {
  const before = reading.words[at - 1];
  const cue = before && cueOf(before.lower);
  if (!cue) return at;
  const gap = gapBefore(reading, at);
  if (cue === 'closing') return CLOSING_GAP.test(gap) ? afterIntroduction(reading, at) : at;
  if (!LABEL_GAP.test(gap)) return at;
  if (gap.startsWith('.') && !isAbbreviation(before.lower)) return at;
  if (gap.startsWith(',') && before.lower !== 'ondergetekende') {
    return cue === 'looseRole' ? afterLooseRole(reading, at) : at;
  }
  const twoBack = reading.words[at - 2]?.lower;
  switch (cue) {
    case 'title':
      return afterTitle(reading, at);
    case 'role':
      return afterRole(reading, at);
    case 'looseRole':
      return afterLooseRole(reading, at);
    case 'introduction': {
      const isIntroduced = before.lower === 'naam' ? gap.startsWith(':') : twoBack === 'naam';
      return isIntroduced ? afterIntroduction(reading, at) : at;
    }
    case 'selfReference':
      if (before.lower === 'heet' && twoBack === 'ik') return afterIntroduction(reading, at);
      return before.lower !== 'ben' || twoBack === 'ik' ? afterSelfReference(reading, at) : at;
  }
}

/** "de heren Bos en De Wit": the second name hangs on the same word as the first. */
function joinPlural(words: readonly Word[], at: number, next: number): number {
  const link = words[next];
  if (!isPlural(words[at - 1]?.lower ?? '') || !link?.isJoined || link.lower !== 'en') return next;
  return words[next + 1]?.isJoined ? (readName(words, next + 1)?.next ?? next) : next;
}

/** Reads a name (or two) behind the word that announces it; the index behind it, or `at`. */
export function nameAfterCue(reading: Reading, at: number): number {
  const next = readAfterCue(reading, at);
  return next > at ? joinPlural(reading.words, at, next) : at;
}
