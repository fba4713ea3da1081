/**
 * How much one cue says by itself. `sure` suggests a theme alone; `likely` takes any other cue beside
 * it, `hint` a stronger one or two more, a `trace` only tips the balance. `sure` is for words that mean
 * the subject in whatever headline they stand.
 */
export type Strength = 'sure' | 'likely' | 'hint' | 'trace';

/**
 * Words that speak for a label. `words` and `unless` hold patterns separated by commas:
 *
 * - `azc` the word itself; `azc*` words that begin so; `*molen` words that end so; `*stikstof*` any
 *   compound with it. Case, diacritics and hyphens do not matter.
 * - `ter apel` words in a row; `bus ~3 geschrapt` in this order with at most three words between;
 *   `bus <3> geschrapt` the same in either order.
 * - `bus*|halte*` either of these at that place.
 */
export interface Cue {
  readonly strength: Strength;
  readonly words: string;
  /** Patterns that cancel the cue when they occur within a few words of it. */
  readonly unless?: string;
  /** True when "geen" or "niet" shortly before turns the meaning round. */
  readonly negatable?: boolean;
}

/** All cues of one label. Data only: adding a word never needs other code. */
export interface Lexicon<Id extends string> {
  readonly id: Id;
  /** True when places abroad belong to the subject itself and make it no less likely. */
  readonly includesAbroad?: boolean;
  readonly cues: readonly Cue[];
}
