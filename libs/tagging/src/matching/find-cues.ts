import { scanWords } from '../text/scan-words';
import { ABROAD, type Compiled, NEGATION, type Sequence } from './compile';
import { WordHits } from './word-hits';

/** A cue found in a text; `words` are word positions in reading order. */
export interface Found {
  readonly term: number;
  readonly words: readonly number[];
  /** Weight left after negation, 0..1. */
  readonly weight: number;
}

export interface CueHits {
  /** Per label, in reading order. */
  readonly byLabel: readonly (readonly Found[])[];
  readonly words: WordHits;
  /** Whether the text names a place abroad. */
  readonly isAbroad: boolean;
}

/** How far, in words, a cancelling word may stand from the cue it cancels. */
const CANCEL_REACH = 6;
/** How far before a cue, in words, a negation still belongs to it. */
const NEGATION_REACH = 3;
const NEGATED_SHARE = 0.25;
/** A text says in its first words what it is about; what comes later is more often an aside. */
const LATE_FROM = 45;
const LATE_SHARE = 0.7;

/** Positions of the words of a phrase whose first place fits word `first`, or null. */
function completePhrase(hits: WordHits, first: number, sequence: Sequence): number[] | null {
  const words = [first];
  let at = first;
  for (let step = 0; step < sequence.rest.length; step += 1) {
    const place = sequence.rest[step] ?? -1;
    const last = Math.min(at + 1 + (sequence.gaps[step] ?? 0), hits.starts.length - 1);
    let next = at + 1;
    while (next <= last && !hits.fits(next, place)) next += 1;
    if (next > last || hits.sentences[next] !== hits.sentences[first]) return null;
    words.push(next);
    at = next;
  }
  return words;
}

/** True when one of the sorted positions lies within [from, to]. */
function anyWithin(positions: readonly number[] | undefined, from: number, to: number): boolean {
  if (positions === undefined) return false;
  let low = 0;
  let high = positions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((positions[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return (positions[low] ?? Infinity) <= to;
}

/** Finds every cue of every label in a text; time is linear in the length of the text. */
export function findCues(compiled: Compiled, text: string): CueHits {
  const hits = new WordHits(compiled.automaton);
  scanWords(text, hits);
  const found: { term: number; words: number[] }[] = [];
  const guards = new Map<number, number[]>();
  for (let word = 0; word < hits.starts.length; word += 1) {
    const to = hits.from[word + 1] ?? 0;
    for (let index = hits.from[word] ?? 0; index < to; index += 1) {
      for (const sequence of compiled.startingAt[hits.places[index] ?? -1] ?? []) {
        const words = sequence.rest.length === 0 ? [word] : completePhrase(hits, word, sequence);
        if (words === null) continue;
        const group = compiled.terms[sequence.term]?.guards ?? -1;
        if (group === -1) found.push({ term: sequence.term, words });
        else if (!guards.has(group)) guards.set(group, [word]);
        else guards.get(group)?.push(word);
      }
    }
  }
  const byLabel: Found[][] = compiled.labels.map(() => []);
  for (const { term, words } of found) {
    const meaning = compiled.terms[term];
    if (meaning === undefined) continue;
    const first = words[0] ?? 0;
    const last = words[words.length - 1] ?? first;
    const guard = guards.get(meaning.cancelledBy);
    if (anyWithin(guard, first - CANCEL_REACH, last + CANCEL_REACH)) continue;
    const negated =
      meaning.negatable && anyWithin(guards.get(NEGATION), first - NEGATION_REACH, first - 1);
    const share = (negated ? NEGATED_SHARE : 1) * (first >= LATE_FROM ? LATE_SHARE : 1);
    const weight = meaning.weight * share;
    byLabel[meaning.label]?.push({ term, words, weight });
  }
  return { byLabel, words: hits, isAbroad: guards.has(ABROAD) };
}
