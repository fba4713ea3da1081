import { scanWords } from '../text/scan-words';
import type { ScannedWords } from '../text/scanned-words';
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
  /** Per label, in reading order; `undefined` for a label without cues. */
  readonly byLabel: readonly (readonly Found[] | undefined)[];
  readonly words: ScannedWords;
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
  const { count, sentences } = hits.words;
  let words: number[] | null = null;
  let at = first;
  for (let step = 0; step < sequence.rest.length; step += 1) {
    const place = sequence.rest[step] ?? -1;
    const last = Math.min(at + 1 + (sequence.gaps[step] ?? 0), count - 1);
    let next = at + 1;
    while (next <= last && !hits.fits(next, place)) next += 1;
    if (next > last || sentences[next] !== sentences[first]) return null;
    if (words === null) words = [first, next];
    else words.push(next);
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
  const hits = new WordHits(compiled, scanWords(text));
  const { places, from } = hits;
  const { sequences, startsFrom, seconds, terms } = compiled;
  const found: { term: number; words: number[] }[] = [];
  const guards = new Map<number, number[]>();
  for (let word = 0; word < hits.words.count; word += 1) {
    const to = from[word + 1] ?? 0;
    for (let index = from[word] ?? 0; index < to; index += 1) {
      const place = places[index] ?? 0;
      const end = startsFrom[place + 1] ?? 0;
      for (let start = startsFrom[place] ?? 0; start < end; start += 1) {
        // Most phrases fail because their second word stands nowhere behind the first.
        const second = seconds[start] ?? -1;
        if (second !== -1 && !hits.occursAfter(word, second)) continue;
        const sequence = sequences[start];
        if (sequence === undefined) continue;
        const words = second === -1 ? [word] : completePhrase(hits, word, sequence);
        if (words === null) continue;
        const group = terms[sequence.term]?.guards ?? -1;
        if (group === -1) found.push({ term: sequence.term, words });
        else if (!guards.has(group)) guards.set(group, [word]);
        else guards.get(group)?.push(word);
      }
    }
  }
  return {
    byLabel: weigh(compiled, found, guards),
    words: hits.words,
    isAbroad: guards.has(ABROAD),
  };
}

/** What is left of each cue after cancelling words, negation and its place, per label. */
function weigh(
  compiled: Compiled,
  found: readonly { term: number; words: number[] }[],
  guards: ReadonlyMap<number, readonly number[]>,
): (Found[] | undefined)[] {
  const byLabel: (Found[] | undefined)[] = [];
  const negations = guards.get(NEGATION);
  for (const { term, words } of found) {
    const meaning = compiled.terms[term];
    if (meaning === undefined) continue;
    const first = words[0] ?? 0;
    const last = words[words.length - 1] ?? first;
    const guard = guards.get(meaning.cancelledBy);
    if (anyWithin(guard, first - CANCEL_REACH, last + CANCEL_REACH)) continue;
    const negated = meaning.negatable && anyWithin(negations, first - NEGATION_REACH, first - 1);
    const share = (negated ? NEGATED_SHARE : 1) * (first >= LATE_FROM ? LATE_SHARE : 1);
    const one = { term, words, weight: meaning.weight * share };
    const known = byLabel[meaning.label];
    if (known === undefined) byLabel[meaning.label] = [one];
    else known.push(one);
  }
  return byLabel;
}
