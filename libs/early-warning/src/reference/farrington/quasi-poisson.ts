import { decompose, inverseOf, solve } from './cholesky';
import type { SparseRows } from './sparse-rows';

/** A fitted log-linear model of counts; `p` columns, `n` rows. */
export interface QuasiPoissonFit {
  readonly coefficients: Float64Array;
  readonly fitted: Float64Array;
  /** Weights that the last step worked with, per row. */
  readonly workingWeights: Float64Array;
  /** `(X'WX)^-1`, p x p, by row. */
  readonly unscaledCovariance: Float64Array;
  readonly hasConverged: boolean;
}

const STEPS = 25;
const CLOSE = 1e-8;

/**
 * Iteratively reweighted least squares with the log link.
 * Source: McCullagh & Nelder, Generalized Linear Models, 2nd ed., section 2.5. Start (count + 0.1), the
 * rule for stopping and the number of steps are those of R's `glm`, so that also a season without any
 * count, whose coefficient has no finite optimum, comes out the same.
 *
 * @param rows the design, n x p
 * @param counts n counts
 * @param weights n prior weights
 */
export function fitQuasiPoisson(
  rows: SparseRows,
  counts: Float64Array,
  weights: Float64Array,
): QuasiPoissonFit {
  const { columns } = rows;
  const { length } = counts;
  const fitted = new Float64Array(length);
  const linear = new Float64Array(length);
  const working = new Float64Array(length);
  const response = new Float64Array(length);
  const cross = new Float64Array(columns * columns);
  const coefficients = new Float64Array(columns);
  let fixed = 0;
  for (let row = 0; row < length; row += 1) {
    const count = counts[row] ?? 0;
    fitted[row] = count + 0.1;
    linear[row] = Math.log(count + 0.1);
    // The part of the deviance that no fit changes; the rest needs no logarithm of a count.
    if (count > 0) fixed += (weights[row] ?? 0) * (count * Math.log(count) - count);
  }
  let deviance = devianceOf(fixed, counts, fitted, linear, weights);
  let hasConverged = false;
  for (let step = 0; step < STEPS && !hasConverged; step += 1) {
    for (let row = 0; row < length; row += 1) {
      const mean = fitted[row] ?? 0;
      working[row] = (weights[row] ?? 0) * mean;
      response[row] = (linear[row] ?? 0) + ((counts[row] ?? 0) - mean) / mean;
    }
    rows.normalEquations(working, response, cross, coefficients);
    decompose(cross, columns);
    solve(cross, columns, coefficients);
    for (let row = 0; row < length; row += 1) {
      const value = rows.dot(row, coefficients);
      linear[row] = value;
      fitted[row] = Math.exp(value);
    }
    const next = devianceOf(fixed, counts, fitted, linear, weights);
    hasConverged = Math.abs(next - deviance) / (Math.abs(next) + 0.1) < CLOSE;
    deviance = next;
  }
  return {
    coefficients,
    fitted,
    workingWeights: working,
    unscaledCovariance: inverseOf(cross, columns),
    hasConverged,
  };
}

/** Diagonal of the hat matrix, per row. */
export function leverages(fit: QuasiPoissonFit, rows: SparseRows): Float64Array {
  const leverage = new Float64Array(fit.fitted.length);
  for (let row = 0; row < leverage.length; row += 1)
    leverage[row] = (fit.workingWeights[row] ?? 0) * rows.quadratic(row, fit.unscaledCovariance);
  return leverage;
}

/** @param linear logarithms of the fitted means */
function devianceOf(
  fixed: number,
  counts: Float64Array,
  fitted: Float64Array,
  linear: Float64Array,
  weights: Float64Array,
): number {
  let sum = 0;
  for (let row = 0; row < counts.length; row += 1)
    sum += (weights[row] ?? 0) * ((fitted[row] ?? 0) - (counts[row] ?? 0) * (linear[row] ?? 0));
  return 2 * (fixed + sum);
}
