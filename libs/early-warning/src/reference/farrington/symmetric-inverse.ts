/**
 * Inverse of a symmetric positive definite matrix by Cholesky.
 *
 * @param matrix size x size, by row
 * @throws RangeError when it is not positive definite
 */
export function invert(matrix: Float64Array, size: number): Float64Array {
  const lower = new Float64Array(size * size);
  for (let i = 0; i < size; i += 1) {
    for (let j = 0; j <= i; j += 1) {
      let sum = matrix[i * size + j] ?? 0;
      for (let k = 0; k < j; k += 1) sum -= (lower[i * size + k] ?? 0) * (lower[j * size + k] ?? 0);
      if (i !== j) lower[i * size + j] = sum / (lower[j * size + j] ?? 1);
      else if (sum > 0) lower[i * size + i] = Math.sqrt(sum);
      else throw new RangeError('The matrix is not positive definite.');
    }
  }
  const inverse = new Float64Array(size * size);
  for (let column = 0; column < size; column += 1) {
    const solution = backward(lower, forward(lower, column, size), size);
    for (let row = 0; row < size; row += 1) inverse[row * size + column] = solution[row] ?? 0;
  }
  return inverse;
}

function forward(lower: Float64Array, column: number, size: number): Float64Array {
  const solution = new Float64Array(size);
  for (let row = column; row < size; row += 1) {
    let sum = row === column ? 1 : 0;
    for (let k = column; k < row; k += 1) sum -= (lower[row * size + k] ?? 0) * (solution[k] ?? 0);
    solution[row] = sum / (lower[row * size + row] ?? 1);
  }
  return solution;
}

function backward(lower: Float64Array, right: Float64Array, size: number): Float64Array {
  const solution = new Float64Array(size);
  for (let row = size - 1; row >= 0; row -= 1) {
    let sum = right[row] ?? 0;
    for (let k = row + 1; k < size; k += 1)
      sum -= (lower[k * size + row] ?? 0) * (solution[k] ?? 0);
    solution[row] = sum / (lower[row * size + row] ?? 1);
  }
  return solution;
}
