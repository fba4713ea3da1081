import type { Random } from './random';

/** Above this mean exp(-mean) loses precision and the loop gets long; the law is additive, so split. */
const POISSON_STEP = 30;

/** Poisson number with the given mean (>= 0). Knuth's product method, TAOCP 2, section 3.4.1. */
export function samplePoisson(random: Random, mean: number): number {
  let count = 0;
  let left = mean;
  while (left > POISSON_STEP) {
    count += poissonByProduct(random, POISSON_STEP);
    left -= POISSON_STEP;
  }
  return left > 0 ? count + poissonByProduct(random, left) : count;
}

function poissonByProduct(random: Random, mean: number): number {
  const limit = Math.exp(-mean);
  let product = random.next();
  let count = 0;
  while (product > limit) {
    product *= random.next();
    count += 1;
  }
  return count;
}

/** Standard normal number: Marsaglia's polar method (one of the pair is used). */
export function sampleNormal(random: Random): number {
  for (;;) {
    const x = 2 * random.next() - 1;
    const y = 2 * random.next() - 1;
    const square = x * x + y * y;
    if (square > 0 && square < 1) return x * Math.sqrt((-2 * Math.log(square)) / square);
  }
}

/** Gamma number with mean `shape` and variance `shape` (> 0). Marsaglia and Tsang, ACM TOMS 2000. */
export function sampleGamma(random: Random, shape: number): number {
  if (shape < 1) {
    return sampleGamma(random, shape + 1) * Math.pow(1 - random.next(), 1 / shape);
  }
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = sampleNormal(random);
    const root = 1 + c * x;
    if (root <= 0) continue;
    const v = root * root * root;
    if (Math.log(1 - random.next()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}

/**
 * Negative binomial number (a Poisson whose mean is itself gamma distributed): more spread than
 * Poisson, as counts of people's reports are. Variance = mean + mean^2 / size.
 */
export function sampleNegativeBinomial(random: Random, mean: number, size: number): number {
  if (mean <= 0) return 0;
  return samplePoisson(random, (sampleGamma(random, size) * mean) / size);
}

/**
 * Index drawn with chances proportional to weights (>= 0), each times its factor if factors are
 * given. Throws RangeError if all of it sums to 0.
 */
export function sampleIndex(
  random: Random,
  weights: ArrayLike<number>,
  factors?: ArrayLike<number>,
): number {
  const weightOf = (index: number): number => (weights[index] ?? 0) * (factors?.[index] ?? 1);
  let total = 0;
  for (let index = 0; index < weights.length; index += 1) total += weightOf(index);
  let left = random.next() * total;
  let last = -1;
  for (let index = 0; index < weights.length; index += 1) {
    const weight = weightOf(index);
    if (weight <= 0) continue;
    last = index;
    left -= weight;
    if (left < 0) return index;
  }
  // Rounding can leave a sliver after the last weight; it belongs to the last possible index.
  if (last < 0) throw new RangeError('No weight above zero to draw from');
  return last;
}
