import { isSpeaking } from './name-cues';
import { nameInFrame } from './name-in-frame';
import { mayBePerson } from './person-shape';
import { isGivenName, isPlainGivenName, maySurname, readName, readSurname } from './name-shape';
import { carriesName, isFixedExpression, isNamedAfterSomeone } from './not-names';
import { hasRegionalEnding } from './surnames';
import type { Reading, Word } from './words';

/** A name that needs no announcement: initials or a known given name with a surname. */
export function nameStandingAlone(reading: Reading, at: number): number {
  const { words } = reading;
  const word = words[at];
  if (!word?.isCapital) return at;
  if (word.isInitial) {
    const name = readName(words, at);
    return name?.hasSurname ? name.next : at;
  }
  const listed = isGivenName(word) ? fromGivenName(reading, at) : fromUnlistedName(words, at);
  return listed > at ? listed : nameInFrame(reading, at);
}

function fromGivenName({ words, text }: Reading, at: number): number {
  const word = words[at];
  const before = words[at - 1];
  if (!word || (word.isJoined && before && carriesName(before.lower))) return at;
  const name = readName(words, at);
  if (!name) return at;
  const following = words[name.next];
  if (isFixedExpression(word.lower, words[at + 1]?.lower ?? '')) return at;
  if (!name.hasEvidence) return at;
  if (name.next === at + 1 && !mayStandAlone(word, text)) return at;
  // "Jan van Galenstraat": the street stays readable.
  if (following?.isJoined && isStreetAhead(words, name.next)) return at;
  return joinCouple(words, name.next);
}

/** A lone given name, unless it is also a common word. */
function mayStandAlone(word: Word, text: string): boolean {
  if (word.lower.length < 3 || !isPlainGivenName(word)) return false;
  // "Jan. 2026" is a month.
  return !(word.lower === 'jan' && /^\.? ?\d/.test(text.slice(word.end, word.end + 3)));
}

function isStreetAhead(words: readonly Word[], from: number): boolean {
  for (let at = from; at < from + 4; at += 1) {
    const word = words[at];
    if (!word?.isJoined) return false;
    if (word.isCapital && isNamedAfterSomeone(word.lower)) return true;
    if (word.isCapital ? at > from : !/^(?:van|de|der|den)$/.test(word.lower)) return false;
  }
  return false;
}

/** "Piet en Anneke Overbosch" is one household: two given names with one surname. */
function joinCouple(words: readonly Word[], next: number): number {
  const link = words[next];
  const second = words[next + 1];
  if (!link?.isJoined || link.lower !== 'en' || !second?.isJoined) return next;
  if (isGivenName(second) && isPlainGivenName(second))
    return readName(words, next + 1)?.next ?? next;
  return mayBePerson(second) && !words[next + 2]?.isCapital ? next + 2 : next;
}

/** Unlisted: a name with "van der", "ter", a Frisian surname, or a Frisian surname that speaks. */
function fromUnlistedName(words: readonly Word[], at: number): number {
  const word = words[at];
  const next = words[at + 1];
  if (!word || !next?.isJoined || !maySurname(word)) return at;
  if (isSpeaking(next.lower) && hasRegionalEnding(word.lower)) return at + 1;
  const surname = readSurname(words, at + 1);
  if (!surname) return at;
  const isCompound = surname.isTelling && /^(?:van|ter|ten|el|von)$/.test(next.lower);
  const last = words[surname.next - 1]?.lower ?? '';
  return isCompound || (surname.particles === 0 && hasRegionalEnding(last.split('-')[0] ?? ''))
    ? surname.next
    : at;
}
