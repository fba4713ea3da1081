import { type Automaton, buildAutomaton, type Pattern } from './automaton';
import { LastSeen } from './last-seen';
import type { Cue, Lexicon, Strength } from './lexicon';
import { parsePatterns, type Phrase } from './parse-cue';

/** Chance-like weights: the score of a label is one minus the product of (1 - weight). */
const WEIGHTS: Readonly<Record<Strength, number>> = {
  sure: 0.9,
  likely: 0.45,
  hint: 0.25,
  trace: 0.12,
};

/** One pattern of one cue: what it counts for. */
export interface Term {
  /** Position of the label in the list given to {@link compile}; -1 for a guard or a negation. */
  readonly label: number;
  readonly weight: number;
  /** Guard group that cancels this term, or -1. */
  readonly cancelledBy: number;
  /** Guard group this term belongs to, or -1 when it counts for a label. */
  readonly guards: number;
  readonly negatable: boolean;
}

/** A phrase to look for once its first place was seen. */
export interface Sequence {
  readonly term: number;
  readonly rest: readonly number[];
  readonly gaps: readonly number[];
}

export interface Compiled {
  readonly automaton: Automaton;
  readonly terms: readonly Term[];
  /** All phrases; those that start with place n are `startsFrom[n]` up to `startsFrom[n + 1]`. */
  readonly sequences: readonly Sequence[];
  readonly startsFrom: Int32Array;
  /** Per phrase its second place, or -1 when it has one only. */
  readonly seconds: Int32Array;
  readonly placeCount: number;
  readonly lastSeen: LastSeen;
  readonly labels: readonly string[];
  readonly guardCount: number;
}

/** Guard group of the negation words, always present. */
export const NEGATION = 0;
const NEGATION_WORDS = 'geen, gien, gjin, niet, nooit, zonder, niemand, nergens, nie, neet';

/** Guard group of places outside the own surroundings, always present. */
export const ABROAD = 1;

/** Collects places and phrases; places are shared between phrases that use the same word. */
class Compiler {
  readonly terms: Term[] = [];
  readonly patterns: Pattern[] = [];
  readonly startingAt: Sequence[][] = [];
  readonly placeIds = new Map<string, number>();
  guardCount = 0;

  addGuard(words: string): number {
    const guards = this.guardCount;
    this.guardCount += 1;
    const term = { label: -1, weight: 0, cancelledBy: -1, guards, negatable: false };
    this.addTerms(words, term);
    return guards;
  }

  addCue(label: number, cue: Cue): void {
    const cancelledBy = cue.unless === undefined ? -1 : this.addGuard(cue.unless);
    const negatable = cue.negatable ?? false;
    const weight = WEIGHTS[cue.strength];
    this.addTerms(cue.words, { label, weight, cancelledBy, guards: -1, negatable });
  }

  private addTerms(words: string, term: Term): void {
    for (const phrases of parsePatterns(words)) {
      this.terms.push(term);
      for (const phrase of phrases) this.addPhrase(this.terms.length - 1, phrase);
    }
  }

  private addPhrase(term: number, phrase: Phrase): void {
    const ids = phrase.places.map((place) => {
      const known = this.placeIds.get(place.key);
      if (known !== undefined) return known;
      const id = this.placeIds.size;
      this.placeIds.set(place.key, id);
      this.startingAt.push([]);
      for (const symbols of place.alternatives) this.patterns.push({ symbols, id });
      return id;
    });
    const [head, ...rest] = ids;
    if (head !== undefined) this.startingAt[head]?.push({ term, rest, gaps: phrase.gaps });
  }
}

/**
 * Compiles lexicons into one matcher; labels keep the order given. `abroad` holds patterns for places
 * that are not ours. Takes some milliseconds.
 */
export function compile(lexicons: readonly Lexicon<string>[], abroad: string): Compiled {
  const compiler = new Compiler();
  compiler.addGuard(NEGATION_WORDS);
  compiler.addGuard(abroad);
  lexicons.forEach((lexicon, label) => {
    for (const cue of lexicon.cues) compiler.addCue(label, cue);
  });
  const sequences = compiler.startingAt.flat();
  const startsFrom = new Int32Array(compiler.startingAt.length + 1);
  compiler.startingAt.forEach(({ length }, place) => {
    startsFrom[place + 1] = (startsFrom[place] ?? 0) + length;
  });
  return {
    automaton: buildAutomaton(compiler.patterns),
    terms: compiler.terms,
    sequences,
    startsFrom,
    seconds: Int32Array.from(sequences, ({ rest }) => rest[0] ?? -1),
    placeCount: compiler.placeIds.size,
    lastSeen: new LastSeen(compiler.placeIds.size),
    labels: lexicons.map((lexicon) => lexicon.id),
    guardCount: compiler.guardCount,
  };
}
