import { logGamma } from './log-gamma';

/** A count with a mean above zero and a variance of at least that mean. */
export interface CountModel {
  readonly mean: number;
  readonly variance: number;
}

/** Below this share of the sum so far, further terms of a tail change nothing. */
const NEGLIGIBLE = 1e-17;

/** A distribution of counts, with what its terms need worked out once. */
interface Terms {
  /** `P(X = k)`. */
  at(k: number): number;
  /** `P(X = k + 1) / P(X = k)`. */
  ratio(k: number): number;
  /** The most likely count: from here on terms only get smaller, to both sides. */
  readonly mode: number;
}

/**
 * The terms of a negative binomial, or of a Poisson when the variance does not exceed the mean. By
 * logarithms, so that large means do not underflow.
 * Source: Johnson, Kemp & Kotz, Univariate Discrete Distributions, 3rd ed., ch. 4 and 5.
 */
function termsOf({ mean, variance }: CountModel): Terms {
  const excess = variance - mean;
  if (excess < 1e-9 * Math.max(1, mean)) {
    return {
      at: (k) => Math.exp(k * Math.log(mean) - mean - logGamma(k + 1)),
      ratio: (k) => mean / (k + 1),
      mode: Math.floor(mean),
    };
  }
  const size = (mean * mean) / excess;
  const share = excess / variance;
  // Γ(size) as Γ(size + 1) / size: the series needs an argument of at least one half.
  const logSize = logGamma(size + 1) - Math.log(size);
  const logNone = size * Math.log1p(-share);
  const logShare = Math.log(share);
  const logAbove = (k: number) => (k === 0 ? logSize : logGamma(k + size));
  return {
    at: (k) => Math.exp(logAbove(k) - logSize - logGamma(k + 1) + logNone + k * logShare),
    ratio: (k) => (share * (size + k)) / (k + 1),
    mode: Math.max(0, Math.floor(((size - 1) * share) / (1 - share))),
  };
}

/** `P(X = k)`. */
export function probability(model: CountModel, k: number): number {
  return termsOf(model).at(k);
}

/** `P(X >= k)` for `k` above the mode. */
function upper(terms: Terms, k: number): number {
  let term = terms.at(k);
  let sum = 0;
  for (let at = k; term > sum * NEGLIGIBLE && term > 0; at += 1) {
    sum += term;
    term *= terms.ratio(at);
  }
  return sum;
}

/** `P(X <= k)` for `k` up to the mode; nothing for a negative `k`. */
function lower(terms: Terms, k: number): number {
  let term = k < 0 ? 0 : terms.at(k);
  let sum = 0;
  for (let at = k; at >= 0 && term > sum * NEGLIGIBLE && term > 0; at -= 1) {
    sum += term;
    if (at > 0) term /= terms.ratio(at - 1);
  }
  return sum;
}

/** `P(X <= k)` and `P(X >= k)`, both including `k`. Work grows with the spread, not with `k`. */
export function tails(model: CountModel, k: number): { atMost: number; atLeast: number } {
  const terms = termsOf(model);
  if (k > terms.mode) {
    const atLeast = upper(terms, k);
    return { atMost: 1 - atLeast + terms.at(k), atLeast };
  }
  const atMost = lower(terms, k);
  return { atMost, atLeast: 1 - atMost + terms.at(k) };
}
