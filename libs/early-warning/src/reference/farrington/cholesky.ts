/**
 * Lower triangle of a symmetric positive definite matrix, by row, in place of its lower half.
 *
 * @throws RangeError when it is not positive definite
 */
export function decompose(matrix: Float64Array, size: number): void {
  for (let i = 0; i < size; i += 1) {
    for (let j = 0; j <= i; j += 1) {
      let sum = matrix[i * size + j] ?? 0;
      for (let k = 0; k < j; k += 1)
        sum -= (matrix[i * size + k] ?? 0) * (matrix[j * size + k] ?? 0);
      if (i !== j) matrix[i * size + j] = sum / (matrix[j * size + j] ?? 1);
      else if (sum > 0) matrix[i * size + i] = Math.sqrt(sum);
      else throw new RangeError('The matrix is not positive definite.');
    }
  }
}

/** Solves `L L' x = b` in place of b. @param lower from `decompose` */
export function solve(lower: Float64Array, size: number, right: Float64Array): void {
  for (let row = 0; row < size; row += 1) {
    let sum = right[row] ?? 0;
    for (let k = 0; k < row; k += 1) sum -= (lower[row * size + k] ?? 0) * (right[k] ?? 0);
    right[row] = sum / (lower[row * size + row] ?? 1);
  }
  for (let row = size - 1; row >= 0; row -= 1) {
    let sum = right[row] ?? 0;
    for (let k = row + 1; k < size; k += 1) sum -= (lower[k * size + row] ?? 0) * (right[k] ?? 0);
    right[row] = sum / (lower[row * size + row] ?? 1);
  }
}

/** Inverse of the decomposed matrix, by row. @param lower from `decompose` */
export function inverseOf(lower: Float64Array, size: number): Float64Array {
  const inverse = new Float64Array(size * size);
  for (let column = 0; column < size; column += 1) {
    // The inverse is symmetric: its column is its row.
    const row = inverse.subarray(column * size, (column + 1) * size);
    row[column] = 1;
    solve(lower, size, row);
  }
  return inverse;
}
