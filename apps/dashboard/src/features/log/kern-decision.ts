import type { KernChoice } from './draft';

/** Which kern counts now, and why. */
export type KernDecision =
  | { code: string; reason: 'named' | 'previous' | 'hand' }
  | { code: null; reason: 'unknown' | 'none' | 'several' };

/**
 * A choice by hand always stands. A kern that the text names goes before the kern of the previous
 * signal; two or more named kernen are a question for the person, never a guess.
 */
export function decideKern(choice: KernChoice, named: readonly string[]): KernDecision {
  if (choice.by === 'hand') {
    return choice.code === null
      ? { code: null, reason: 'unknown' }
      : { code: choice.code, reason: 'hand' };
  }
  const [first] = named;
  if (first !== undefined && named.length === 1) return { code: first, reason: 'named' };
  if (first !== undefined) return { code: null, reason: 'several' };
  if (choice.by === 'previous') return { code: choice.code, reason: 'previous' };
  return { code: null, reason: 'none' };
}
