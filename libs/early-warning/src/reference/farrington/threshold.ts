import { countQuantile } from '../../distributions/count-quantile';
import { normalQuantile } from '../../distributions/normal-quantile';

/**
 * How the bound is taken: from a negative binomial around the expected count, around its upper bound,
 * or from counts to the power two thirds, which are nearly normal (1996).
 */
export type Threshold =
  'negative-binomial' | 'negative-binomial-of-upper-mean' | 'two-thirds-power';

/** @returns the bound, and the mean it was taken of; an infinite bound when nothing can be said */
export function thresholdOf(
  { log, error }: { log: number; error: number },
  dispersion: number,
  { threshold, alpha }: { threshold: Threshold; alpha: number },
): { upper: number; mean: number } {
  const z = normalQuantile(1 - alpha);
  if (threshold === 'two-thirds-power') {
    const mean = Math.exp(log);
    const spread = Math.sqrt((4 / 9) * mean ** (1 / 3) * (dispersion + (mean * error) ** 2 / mean));
    return { upper: (mean ** (2 / 3) + z * spread) ** 1.5, mean };
  }
  const mean = Math.exp(threshold === 'negative-binomial' ? log : log + z * error);
  if (!Number.isFinite(mean)) return { upper: Infinity, mean };
  return { upper: countQuantile({ mean, variance: mean * dispersion }, 1 - alpha), mean };
}
