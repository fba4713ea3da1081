import { fitQuasiPoisson } from './farrington/quasi-poisson';
import { SparseRows } from './farrington/sparse-rows';

export interface SeasonalMean {
  /** Expected counts of the weeks after the ones that were learned from. */
  readonly means: readonly number[];
  /** Variance = mean + dispersion x mean^2. */
  readonly dispersion: number;
}

/** Constant, trend, cosine and sine. */
const COLUMNS = 4;
const STEPS = 25;
const CLOSE = 1e-9;
const NEWTON_STEPS = 25;
const NEWTON_CLOSE = 1e-4;
const LEAST_SIZE = 1e-6;

/**
 * The mean of a series with a trend and one wave a year, negative binomial, by maximum likelihood: what a
 * CUSUM compares with where there are years of history.
 * Source: Lawless, Canadian Journal of Statistics 15 (1987) 209; equal to `glm.nb` of the R package MASS
 * as `surveillance` uses it (`y ~ 1 + t + cos(2 pi t / p) + sin(2 pi t / p)`).
 *
 * @param counts weekly counts to learn from
 * @param ahead weeks after them to tell the mean of
 * @param period weeks in a year
 */
export function seasonalMean(
  counts: readonly number[],
  ahead: number,
  period: number,
): SeasonalMean {
  const length = counts.length;
  const rowOf = (week: number) => {
    const angle = (2 * Math.PI * (week + 1)) / period;
    return [1, (week - length) / length, Math.cos(angle), Math.sin(angle)];
  };
  const rows = new SparseRows(COLUMNS, COLUMNS * length);
  for (let week = 0; week < length; week += 1) {
    for (const [column, value] of rowOf(week).entries()) rows.put(column, value);
    rows.close();
  }
  const learned = new Float64Array(counts);
  let fit = fitQuasiPoisson(rows, learned, new Float64Array(length).fill(1));
  let dispersion = likeliestDispersion(counts, fit.fitted);
  for (let step = 0; step < STEPS; step += 1) {
    const before = dispersion;
    const weights = fit.fitted.map((mean) => 1 / (1 + before * mean));
    fit = fitQuasiPoisson(rows, learned, weights);
    dispersion = likeliestDispersion(counts, fit.fitted);
    if (Math.abs(dispersion - before) <= CLOSE * before) break;
  }
  const means = Array.from({ length: ahead }, (_, week) => {
    const row = rowOf(length + week);
    return Math.exp(row.reduce((sum, value, at) => sum + value * (fit.coefficients[at] ?? 0), 0));
  });
  return { means, dispersion };
}

/**
 * One over the size parameter that makes the counts most likely, by Newton's method from moments. Counts
 * that vary less than chance have no likeliest size: it grows with every step, and the number of steps (that
 * of R's `theta.ml` in `glm.nb`) ends it.
 */
function likeliestDispersion(counts: readonly number[], means: Float64Array): number {
  const squares = counts.reduce((sum, count, at) => sum + (count / (means[at] ?? 1) - 1) ** 2, 0);
  let size = counts.length / squares;
  for (let step = 1; step < NEWTON_STEPS; step += 1) {
    size = Math.abs(size);
    let score = 0;
    let information = 0;
    for (const [at, count] of counts.entries()) {
      const sum = size + (means[at] ?? 0);
      score += Math.log(size / sum) + 1 - (count + size) / sum;
      information += -1 / size + 2 / sum - (count + size) / sum ** 2;
      for (let k = 0; k < count; k += 1) {
        score += 1 / (size + k);
        information += 1 / (size + k) ** 2;
      }
    }
    const change = score / information;
    size += change;
    if (Math.abs(change) <= NEWTON_CLOSE) break;
  }
  return 1 / Math.max(LEAST_SIZE, size);
}
