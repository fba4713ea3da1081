import { GIVEN_NAMES } from './given-names';
import { cueOf, isAbbreviation, isPlural, OFFICES_OF_A_PLACE } from './name-cues';
import { isAcronym, isGivenName, readName, readShouted } from './name-shape';
import { isLikelySurname } from './surnames';
import type { Reading, Word } from './words';

const CLOSING_GAP = /^[.,:!]?[ \n]{0,3}$/;
// "MENEER BELDE" is no name, "DHR. BELDE" is hardly written. Without "mw": "1200 MW STROOM" is power.
const SHORT_TITLES = new Set(['mevr', 'mej', 'dhr', 'fam']);
const LABEL_GAP = /^[.:,]? {1,2}$/;

function gapBefore({ text, words }: Reading, at: number): string {
  const start = words[at]?.start ?? 0;
  const from = words[at - 1]?.end ?? 0;
  return start - from > 5 ? text.slice(start - 6, start) : text.slice(from, start);
}

/** Whether a title that is always followed by a name stands in capitals, as in a text that is shouted. */
function isShoutedTitle(word: Word | undefined): boolean {
  return word !== undefined && isAcronym(word) && SHORT_TITLES.has(word.lower);
}

/** Behind "mevrouw", "dhr.", "familie": any surname, and a common one also in lower case. */
function afterTitle(reading: Reading, at: number): number {
  const { words } = reading;
  const name =
    readName(words, at) ?? (isShoutedTitle(words[at - 1]) ? readShouted(words, at) : undefined);
  if (name) return name.next;
  let surname = at;
  while (surname < at + 3 && /^(?:van|de|der|den|ter|te|ten)$/.test(words[surname]?.lower ?? ''))
    surname += 1;
  const word = words[surname];
  return word && isLikelySurname(word.lower) && word.lower.length > 3 ? surname + 1 : at;
}

/** Behind a role that is a form of address, unless it is the office of a place or policy field. */
function afterRole({ words }: Reading, at: number): number {
  const name = readName(words, at);
  if (!name) return at;
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
  if (!name?.hasEvidence || (first?.lower === 'van' && !first.isCapital)) return at;
  return name.next;
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
