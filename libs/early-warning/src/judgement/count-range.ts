import { DISPERSION } from '../detection/warning-score';
import { countQuantile } from '../distributions/count-quantile';
import { type CountModel } from '../distributions/negative-binomial';
import type { CountRange } from './judgement';

const LOW = 0.05;
const HIGH = 0.95;
/** No place expects more, in any window. */
const MOST = 1e6;
const LEAST_EVIDENCE = 0.5;
/** Below this a count is none. */
const NOTHING = 1e-9;

/**
 * The distribution of a count around its expected one: signals come in company (dispersion), and the rate
 * itself is known from so many signals only (a gamma with that many events).
 *
 * @param evidence signals that the rate stands on, above 0
 */
export function countModel(expected: number, evidence: number): CountModel {
  const mean = Math.min(MOST, Math.max(0, expected || 0));
  const events = Math.max(LEAST_EVIDENCE, evidence || 0);
  return { mean, variance: DISPERSION * mean + mean ** 2 / events };
}

/** The range that holds nine of ten counts, for means above zero. */
export function countRange(model: CountModel): CountRange {
  if (model.mean < NOTHING) return { low: 0, high: 0 };
  return { low: countQuantile(model, LOW), high: countQuantile(model, HIGH) };
}
