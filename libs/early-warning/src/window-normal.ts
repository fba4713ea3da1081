import { tails, type CountModel } from './distributions/negative-binomial';

/** The usual range of a count, both ends included. */
export interface UsualRange {
  readonly lo: number;
  readonly hi: number;
}

/** Distance from normal as rarity: two steps down, three up. */
export type DeviationStep = -2 | -1 | 0 | 1 | 2 | 3;

/** What is normal for the count in one window; `null` while there is too little history. */
export interface WindowNormal extends CountModel {
  readonly expected: UsualRange;
  readonly windowDays: number;
}

/** Fewer earlier windows than this is no normal: about eight weeks at ten days a window. */
export const MINIMUM_WINDOWS = 6;

/** How many times a year a step is allowed to occur by chance alone: +1 a few times, +2 once, +3 once in three years. */
const TIMES_PER_YEAR = { 1: 4, 2: 1, 3: 1 / 3 } as const;

const DAYS_PER_YEAR = 365.25;

/** So many standard deviations above the mean nothing is usual any more. */
const FAR_SPREADS = 12;

function chance(step: 1 | 2 | 3, windowDays: number): number {
  return (TIMES_PER_YEAR[step] * windowDays) / DAYS_PER_YEAR;
}

/**
 * The normal of a series from the sums of its earlier windows.
 *
 * A negative binomial with the mean of the history (half a signal added, so that "never yet" is not
 * "impossible") and a variance from three parts: chance, the spread seen between windows beyond
 * chance (shrunk when there are few windows), and not knowing the mean exactly.
 *
 * @param history counts of earlier windows of equal length, each >= 0, order does not matter
 * @param windowDays length of a window in days
 */
export function windowNormal(history: readonly number[], windowDays: number): WindowNormal | null {
  const windows = history.length;
  if (windows < MINIMUM_WINDOWS) return null;
  const sum = history.reduce((total, count) => total + count, 0);
  const mean = (sum + 0.5) / windows;
  const spread = history.reduce((total, count) => total + (count - mean) ** 2, 0) / (windows - 1);
  const overdispersion = Math.max(0, spread / mean - 1) * (windows / (windows + MINIMUM_WINDOWS));
  const model = { mean, variance: mean * (1 + overdispersion + 1 / windows) };
  return { ...model, windowDays, expected: usualRange(model, chance(1, windowDays)) };
}

/** The counts that are neither rarely low nor rarely high. */
function usualRange(model: CountModel, rare: number): UsualRange {
  const far = Math.ceil(model.mean + FAR_SPREADS * Math.sqrt(model.variance)) + 1;
  const lo = firstWhere(far, (count) => tails(model, count).atMost > rare);
  const tooHigh = firstWhere(far, (count) => tails(model, count).atLeast <= rare);
  return { lo, hi: Math.max(lo, Math.floor(model.mean), tooHigh - 1) };
}

/** The first count for which a condition holds that stays true once it is; `last` when none does. */
function firstWhere(last: number, holds: (count: number) => boolean): number {
  let below = -1;
  let found = last;
  while (found - below > 1) {
    const middle = Math.floor((below + found) / 2);
    if (holds(middle)) found = middle;
    else below = middle;
  }
  return found;
}

/** How rare a count is against its normal. */
export function deviationOf(count: number, normal: WindowNormal): DeviationStep {
  const { atMost, atLeast } = tails(normal, count);
  if (count > normal.expected.hi) {
    if (atLeast <= chance(3, normal.windowDays)) return 3;
    return atLeast <= chance(2, normal.windowDays) ? 2 : 1;
  }
  if (count < normal.expected.lo) return atMost <= chance(2, normal.windowDays) ? -2 : -1;
  return 0;
}

/**
 * Whether a place that usually reports has gone quiet: at its own rate, no signal at all in
 * `quietDays` would happen in at most one of twenty such periods.
 */
export function isSilence(quietDays: number, normal: WindowNormal | null): boolean {
  if (!normal) return false;
  const scale = quietDays / normal.windowDays;
  const model = { mean: normal.mean * scale, variance: normal.variance * scale };
  return tails(model, 0).atMost <= 0.05;
}
