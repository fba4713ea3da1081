import { ALPHABET_SIZE, BOUNDARY } from '../text/fold';
import type { ScannedWords } from '../text/scanned-words';
import type { Compiled } from './compile';

/**
 * Per word the lexicon places it fits: `places[from[n]]` up to `places[from[n + 1]]` for word n, each
 * place once.
 */
export class WordHits {
  readonly from: number[] = [0];
  readonly places: number[] = [];
  /** Per place the last word that fits it, plus `origin`; anything less was left by another text. */
  private readonly lastAt: Int32Array;
  private readonly origin: number;

  constructor(
    { automaton, lastSeen }: Compiled,
    readonly words: ScannedWords,
  ) {
    this.lastAt = lastSeen.at;
    this.origin = lastSeen.claim(words.count);
    const { next, outputs, outputsFrom } = automaton;
    const { count, from: symbolsFrom, symbols } = words;
    const { from, places, lastAt, origin } = this;
    const initial = next[BOUNDARY] ?? 0;
    for (let word = 0; word < count; word += 1) {
      const to = symbolsFrom[word + 1] ?? 0;
      const at = symbolsFrom[word] ?? 0;
      let state = initial;
      // One step past the last symbol: the end of a word is a symbol too. Opaque words take none.
      for (let index = at; index <= to && at < to; index += 1) {
        const symbol = index < to ? (symbols[index] ?? 0) : BOUNDARY;
        state = next[state * ALPHABET_SIZE + symbol] ?? 0;
        const last = outputsFrom[state + 1] ?? 0;
        for (let output = outputsFrom[state] ?? 0; output < last; output += 1) {
          const place = outputs[output] ?? 0;
          if (lastAt[place] === origin + word) continue;
          lastAt[place] = origin + word;
          places.push(place);
        }
      }
      from.push(places.length);
    }
  }

  /** Whether a word behind `word` may fit `place`: a quick no for most phrases. */
  occursAfter(word: number, place: number): boolean {
    return (this.lastAt[place] ?? 0) > this.origin + word;
  }

  /** Whether word `word` fits `place`; words fit few places, so a walk is fastest. */
  fits(word: number, place: number): boolean {
    const to = this.from[word + 1] ?? 0;
    for (let index = this.from[word] ?? 0; index < to; index += 1) {
      if (this.places[index] === place) return true;
    }
    return false;
  }
}
