import { findKernen, type KernName } from './find-kernen';

/** The kern that a text is about, when the text says so. */
export interface ChosenKern {
  /** Code of the only kern named; `null` when none or more than one is. */
  readonly kern: string | null;
  /** Codes of all kernen named, as they come: with more than one a person is asked which. */
  readonly candidates: readonly string[];
}

/** Never guesses: with two kernen named it gives both, and none of them as the answer. */
export function chooseKern(text: string, kernen: readonly KernName[]): ChosenKern {
  const candidates = [...new Set(findKernen(text, kernen).map(({ code }) => code))];
  const [only] = candidates;
  return { kern: candidates.length === 1 ? (only ?? null) : null, candidates };
}
