import { invert } from './symmetric-inverse';

/** A fitted log-linear model of counts; `p` columns, `n` rows. */
export interface QuasiPoissonFit {
  readonly coefficients: readonly number[];
  readonly fitted: readonly number[];
  /** Weights that the last step worked with, per row. */
  readonly workingWeights: readonly number[];
  /** Diagonal of the hat matrix, per row. */
  readonly leverages: readonly number[];
  /** `(X'WX)^-1`, p x p, by row. */
  readonly unscaledCovariance: readonly number[];
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
 * @param design n x p by row
 * @param counts n counts
 * @param weights n prior weights
 */
export function fitQuasiPoisson(
  design: Float64Array,
  counts: readonly number[],
  weights: readonly number[],
): QuasiPoissonFit {
  const rows = counts.length;
  const columns = design.length / rows;
  let linear = counts.map((count) => Math.log(count + 0.1));
  let fitted = counts.map((count) => count + 0.1);
  let deviance = devianceOf(counts, fitted, weights);
  let coefficients: number[] = [];
  let inverse: Float64Array = new Float64Array();
  let working = fitted;
  let hasConverged = false;
  for (let step = 0; step < STEPS && !hasConverged; step += 1) {
    working = fitted.map((mean, row) => (weights[row] ?? 0) * mean);
    const { cross, right } = normalEquations(design, columns, working, (row) => {
      const mean = fitted[row] ?? 0;
      return (linear[row] ?? 0) + ((counts[row] ?? 0) - mean) / mean;
    });
    inverse = invert(cross, columns);
    coefficients = Array.from({ length: columns }, (_, at) =>
      right.reduce((sum, value, column) => sum + (inverse[at * columns + column] ?? 0) * value, 0),
    );
    linear = counts.map((_, row) => {
      let sum = 0;
      for (let at = 0; at < columns; at += 1)
        sum += (design[row * columns + at] ?? 0) * (coefficients[at] ?? 0);
      return sum;
    });
    fitted = linear.map((value) => Math.exp(value));
    const next = devianceOf(counts, fitted, weights);
    hasConverged = Math.abs(next - deviance) / (Math.abs(next) + 0.1) < CLOSE;
    deviance = next;
  }
  return {
    coefficients,
    fitted,
    workingWeights: working,
    leverages: counts.map(
      (_, row) => (working[row] ?? 0) * quadratic(inverse, design, row, columns),
    ),
    unscaledCovariance: [...inverse],
    hasConverged,
  };
}

/** `x' A x` for one row of the design. */
function quadratic(
  matrix: Float64Array,
  design: Float64Array,
  row: number,
  columns: number,
): number {
  let sum = 0;
  for (let i = 0; i < columns; i += 1) {
    const xi = design[row * columns + i] ?? 0;
    if (xi === 0) continue;
    for (let j = 0; j < columns; j += 1)
      sum += xi * (matrix[i * columns + j] ?? 0) * (design[row * columns + j] ?? 0);
  }
  return sum;
}

function normalEquations(
  design: Float64Array,
  columns: number,
  weights: readonly number[],
  response: (row: number) => number,
): { cross: Float64Array; right: number[] } {
  const cross = new Float64Array(columns * columns);
  const right = new Array<number>(columns).fill(0);
  for (const [row, weight] of weights.entries()) {
    const z = response(row);
    for (let i = 0; i < columns; i += 1) {
      const weighted = weight * (design[row * columns + i] ?? 0);
      if (weighted === 0) continue;
      right[i] = (right[i] ?? 0) + weighted * z;
      for (let j = 0; j <= i; j += 1) {
        const at = i * columns + j;
        cross[at] = (cross[at] ?? 0) + weighted * (design[row * columns + j] ?? 0);
      }
    }
  }
  for (let i = 0; i < columns; i += 1)
    for (let j = i + 1; j < columns; j += 1) cross[i * columns + j] = cross[j * columns + i] ?? 0;
  return { cross, right };
}

function devianceOf(
  counts: readonly number[],
  fitted: readonly number[],
  weights: readonly number[],
): number {
  return counts.reduce((sum, count, row) => {
    const mean = fitted[row] ?? 0;
    const own = count === 0 ? mean : count * Math.log(count / mean) - (count - mean);
    return sum + 2 * (weights[row] ?? 0) * own;
  }, 0);
}
