import { ALPHABET_SIZE, BOUNDARY } from '../text/fold';
import type { WordListener } from '../text/scan-words';
import type { Automaton } from './automaton';

/** Collects per word its offsets, its sentence and the lexicon places it fits. */
export class WordHits implements WordListener {
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  readonly sentences: number[] = [];
  readonly isOpaque: boolean[] = [];
  /** Places of word n are `places[from[n]]` up to `places[from[n + 1]]`. */
  readonly from: number[] = [0];
  readonly places: number[] = [];
  private readonly next: Int32Array;
  private readonly outputs: readonly (readonly number[])[];
  private readonly initial: number;
  private state: number;

  constructor(automaton: Automaton) {
    this.next = automaton.next;
    this.outputs = automaton.outputs;
    this.initial = this.next[BOUNDARY] ?? 0;
    this.state = this.initial;
  }

  symbol(symbol: number): void {
    this.step(symbol);
  }

  wordEnd(start: number, end: number, sentence: number): void {
    this.step(BOUNDARY);
    this.state = this.initial;
    this.close(start, end, sentence, false);
  }

  opaque(start: number, end: number, sentence: number): void {
    this.close(start, end, sentence, true);
  }

  /** Whether word `word` fits `place`; words fit few places, so a walk is fastest. */
  fits(word: number, place: number): boolean {
    const to = this.from[word + 1] ?? 0;
    for (let index = this.from[word] ?? 0; index < to; index += 1) {
      if (this.places[index] === place) return true;
    }
    return false;
  }

  private step(symbol: number): void {
    const state = this.next[this.state * ALPHABET_SIZE + symbol] ?? 0;
    this.state = state;
    const found = this.outputs[state];
    if (found === undefined || found.length === 0) return;
    const first = this.from[this.starts.length] ?? 0;
    for (const place of found) {
      if (this.places.indexOf(place, first) === -1) this.places.push(place);
    }
  }

  private close(start: number, end: number, sentence: number, isOpaque: boolean): void {
    this.starts.push(start);
    this.ends.push(end);
    this.sentences.push(sentence);
    this.isOpaque.push(isOpaque);
    this.from.push(this.places.length);
  }
}
