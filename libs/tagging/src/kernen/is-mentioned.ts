import { NOT_A_TOWN, signsOfElsewhere, SURNAMES } from './elsewhere';
import type { KernWord, KernWords } from './kern-words';
import {
  AFTER_A_PLACE,
  FIRST_NAMES,
  OFFICE_TITLES,
  LOOSE_TITLES,
  ORDINARY_WORDS,
  PERSON_NAMES,
  PERSONAL_TITLES,
  PLACE_PREPOSITIONS,
} from './ordinary-words';

/** A name found in a text: words `first` up to and including `last`. */
export interface Candidate {
  readonly text: string;
  readonly words: KernWords;
  readonly first: number;
  readonly last: number;
  /** Whether a word starts the name of a known kern. */
  isKern(form: string): boolean;
}

/** "Neer: ...", "Winkel, 5.31 uur", "Horn - ...": the place of a note. */
const OPENS_A_NOTE = /^\s?(?:[:(/]|[-–—]\s|,\s\d)/u;
const ARTICLES = new Set(['t', 'de', 'den', 'het']);
/** Longer than given names are. */
const LONG_WORD = 11;
const INITIAL = /^\p{Lu}\.$/u;

/** The word before `at` in the same sentence, or undefined. */
function before({ words, first }: Candidate, steps = 1): KernWord | undefined {
  const word = words.word(first - steps);
  return word?.sentence === words.word(first)?.sentence ? word : undefined;
}

/** An initial is followed by a full stop, which the words themselves do not keep. */
function isInitial(text: string, word: KernWord | undefined): boolean {
  return word !== undefined && INITIAL.test(text.slice(word.start, word.end + 1));
}

function isPersonBefore(candidate: Candidate, steps: number): boolean {
  // An initial ends in a full stop and so may seem to end the sentence: look past it.
  const raw = candidate.words.word(candidate.first - steps);
  if (raw === undefined) return false;
  const isSurname = SURNAMES.has(candidate.words.word(candidate.last)?.form ?? '');
  if (PERSONAL_TITLES.has(raw.form)) return isSurname || !LOOSE_TITLES.has(raw.form);
  if (isInitial(candidate.text, raw)) return isSurname || steps === 1;
  const word = before(candidate, steps);
  if (word === undefined) return false;
  if (word.isCapitalised && FIRST_NAMES.has(word.form)) return true;
  const startsSentence = before(candidate, steps + 1) === undefined;
  const isNamed = word.isCapitalised && !startsSentence && !candidate.isKern(word.form);
  // "Dorpsbelang van Wommels" is no person; "Anske van Rossum" may be.
  return steps === 2 && isSurname && isNamed && word.form.length < LONG_WORD;
}

/** "mw. Nijland", "Jan van Rossum", "Van Mook belde": a person, not a place. */
function isPersonName(candidate: Candidate): boolean {
  const previous = candidate.words.word(candidate.first - 1);
  if (previous === undefined) return false;
  const next = candidate.words.word(candidate.last + 1);
  if (previous.form !== 'van' && previous.form !== 'ten' && previous.form !== 'ter') {
    return isPersonBefore(candidate, 1);
  }
  if (previous.isCapitalised) {
    const isSurname = SURNAMES.has(candidate.words.word(candidate.last)?.form ?? '');
    return isSurname && next?.form !== 'naar' && next?.form !== 'tot';
  }
  const earlier = candidate.words.word(candidate.first - 2);
  if (earlier !== undefined && OFFICE_TITLES.has(earlier.form)) return false;
  return isPersonBefore(candidate, 2);
}

/** "gemeente Houten" is the municipality; "Oudega bij Drachten" lies elsewhere. */
function isOtherPlace(candidate: Candidate): boolean {
  const { text, words, last } = candidate;
  const previous = before(candidate)?.form;
  if (previous === 'gemeente' || previous === 'gem') return true;
  if (isNamesake(candidate)) return true;
  const after = words.word(last + 1);
  const named = words.word(last + 2);
  const sentence = words.word(last)?.sentence;
  if (named === undefined || named.sentence !== sentence) return false;
  if (after?.form !== 'bij' && after?.form !== 'in') return false;
  const between = text.slice(words.word(last)?.end ?? 0, after.start);
  const isTown = after.form === 'bij' || !NOT_A_TOWN.has(named.form);
  return between === ' ' && named.isCapitalised && isTown && !candidate.isKern(named.form);
}

/** How many words around a name may tell that it is a namesake. */
const NEARBY = 6;

/** "Rossum (Gld)", "in Haarlem, wijk Schalkwijk". */
function isNamesake({ words, first, last }: Candidate): boolean {
  const signs = signsOfElsewhere(words.word(last)?.form ?? '');
  if (signs === undefined) return false;
  const sentence = words.word(first)?.sentence;
  for (let at = first - NEARBY; at <= last + NEARBY; at += 1) {
    const word = words.word(at);
    if (word?.sentence === sentence && signs.has(word?.form ?? '')) return true;
  }
  return false;
}

/** "Houtenaren", "Winschoter jongeren": with a capital, and not the name of somebody or of a paper. */
export function areInhabitants(candidate: Candidate): boolean {
  const { words, first, last } = candidate;
  const word = words.word(last);
  if (word?.isCapitalised !== true || words.word(first)?.isCapitalised !== true) return false;
  const next = words.word(last + 1)?.form ?? '';
  return !isPersonName(candidate) && !PAPERS.has(next);
}

const PAPERS = new Set(['courant', 'krant', 'nieuwsblad', 'dagblad', 'post', 'weekblad', 'bank']);

/** An ordinary word is a place when it is written or placed like one. */
function isWrittenAsPlace(candidate: Candidate): boolean {
  const { text, words, first, last } = candidate;
  const word = words.word(first);
  if (word === undefined) return false;
  const previous = before(candidate);
  const placed = previous !== undefined && PLACE_PREPOSITIONS.has(previous.form);
  const following = words.word(last + 1);
  if (PERSON_NAMES.has(word.form)) return word.isCapitalised && placed && previous.form !== 'van';
  if (word.isCapitalised && previous !== undefined) return !isShouted(text, word, previous);
  // At the start of a sentence every word has a capital; "Neer: dertig mensen" still is a place.
  if (word.isCapitalised) return OPENS_A_NOTE.test(text.slice(word.end, word.end + 4));
  if (!placed) return false;
  const ends = following === undefined || following.sentence !== word.sentence;
  const stops = /^[^\p{L}\s]/u.test(text.slice(word.end, word.end + 1));
  return ends || stops || AFTER_A_PLACE.has(following.form);
}

/** In a text typed in capitals a capital says nothing. */
function isShouted(text: string, word: KernWord, neighbour: KernWord | undefined): boolean {
  const own = text.slice(word.start, word.end);
  const other = neighbour === undefined ? '' : text.slice(neighbour.start, neighbour.end);
  return own === own.toUpperCase() && other.length > 1 && other === other.toUpperCase();
}

/** "what does 'urk' mean": a short name without a capital needs a word that puts a place after it. */
function isPlainWord(candidate: Candidate, form: string): boolean {
  const word = candidate.words.word(candidate.first);
  if (word === undefined || word.isCapitalised || form.length >= UNMISTAKABLE) return false;
  const previous = before(candidate)?.form;
  if (previous === undefined) return false;
  return previous !== 'op' && !PLACE_PREPOSITIONS.has(previous);
}

/** Names of so many letters are hardly words. */
const UNMISTAKABLE = 5;

/** Whether the name stands for the kern here, and not for something else of that name. */
export function isMentioned(candidate: Candidate): boolean {
  if (isPersonName(candidate) || isOtherPlace(candidate)) return false;
  const isSingle = candidate.first === candidate.last;
  const form = candidate.words.word(candidate.first)?.form ?? '';
  const lastWord = candidate.words.word(candidate.last);
  // "Is 't waar" and "op 't veld" are no villages; "'t Waar" and "'t Veld" are.
  if (!isSingle && ARTICLES.has(form) && ORDINARY_WORDS.has(lastWord?.form ?? '')) {
    return lastWord?.isCapitalised === true;
  }
  const isOrdinary = ORDINARY_WORDS.has(form) || PERSON_NAMES.has(form);
  if (!isSingle || !isOrdinary) return !isSingle || !isPlainWord(candidate, form);
  return isWrittenAsPlace(candidate);
}
