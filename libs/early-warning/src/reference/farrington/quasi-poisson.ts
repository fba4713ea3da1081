import type { SparseRows } from './sparse-rows';
import { invert } from './symmetric-inverse';

/** A fitted log-linear model of counts; `p` columns, `n` rows. */
export interface QuasiPoissonFit {
  readonly coefficients: Float64Array;
  readonly fitted: Float64Array;
  /** Weights that the last step worked with, per row. */
  readonly workingWeights: Float64Array;
  /** Diagonal of the hat matrix, per row. */
  readonly leverages: Float64Array;
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
  counts: readonly number[],
  weights: readonly number[],
): QuasiPoissonFit {
  const { columns } = rows;
  const fitted = Float64Array.from(counts, (count) => count + 0.1);
  const linear = fitted.map((mean) => Math.log(mean));
  const working = new Float64Array(counts.length);
  const response = new Float64Array(counts.length);
  let deviance = devianceOf(counts, fitted, weights);
  let coefficients: Float64Array = new Float64Array(columns);
  let inverse: Float64Array = new Float64Array();
  let hasConverged = false;
  for (let step = 0; step < STEPS && !hasConverged; step += 1) {
    for (let row = 0; row < counts.length; row += 1) {
      const mean = fitted[row] ?? 0;
      working[row] = (weights[row] ?? 0) * mean;
      response[row] = (linear[row] ?? 0) + ((counts[row] ?? 0) - mean) / mean;
    }
    const { cross, right } = rows.normalEquations(working, response);
    inverse = invert(cross, columns);
    coefficients = product(inverse, right);
    for (let row = 0; row < counts.length; row += 1) {
      const value = rows.dot(row, coefficients);
      linear[row] = value;
      fitted[row] = Math.exp(value);
    }
    const next = devianceOf(counts, fitted, weights);
    hasConverged = Math.abs(next - deviance) / (Math.abs(next) + 0.1) < CLOSE;
    deviance = next;
  }
  return {
    coefficients,
    fitted,
    workingWeights: working,
    leverages: working.map((weight, row) => weight * rows.quadratic(row, inverse)),
    unscaledCovariance: inverse,
    hasConverged,
  };
}

/** A square matrix, by row, times a vector. */
function product(matrix: Float64Array, vector: Float64Array): Float64Array {
  const size = vector.length;
  return vector.map((_, row) => {
    let sum = 0;
    for (let at = 0; at < size; at += 1) sum += (matrix[row * size + at] ?? 0) * (vector[at] ?? 0);
    return sum;
  });
}

function devianceOf(
  counts: readonly number[],
  fitted: Float64Array,
  weights: readonly number[],
): number {
  let sum = 0;
  for (const [row, count] of counts.entries()) {
    const mean = fitted[row] ?? 0;
    const own = count === 0 ? mean : count * Math.log(count / mean) - (count - mean);
    sum += 2 * (weights[row] ?? 0) * own;
  }
  return sum;
}
