/** Rows of a design matrix of which only the columns that are not zero are looked at. */
export class SparseRows {
  readonly columns: number;
  private readonly filled: readonly (readonly number[])[];

  /** @param design rows x columns, by row */
  constructor(
    private readonly design: Float64Array,
    rows: number,
  ) {
    this.columns = design.length / rows;
    const filled: number[][] = [];
    for (let row = 0; row < rows; row += 1) {
      const columns: number[] = [];
      for (let column = 0; column < this.columns; column += 1)
        if (design[row * this.columns + column] !== 0) columns.push(column);
      filled.push(columns);
    }
    this.filled = filled;
  }

  /** `x' b` */
  dot(row: number, coefficients: Float64Array): number {
    let sum = 0;
    for (const column of this.filled[row] ?? [])
      sum += this.at(row, column) * (coefficients[column] ?? 0);
    return sum;
  }

  /** `x' A x` */
  quadratic(row: number, matrix: Float64Array): number {
    let sum = 0;
    for (const i of this.filled[row] ?? [])
      for (const j of this.filled[row] ?? [])
        sum += this.at(row, i) * (matrix[i * this.columns + j] ?? 0) * this.at(row, j);
    return sum;
  }

  /** `X'WX`, by row, and `X'Wz`. */
  normalEquations(weights: Float64Array, response: Float64Array) {
    const { columns } = this;
    const cross = new Float64Array(columns * columns);
    const right = new Float64Array(columns);
    for (const [row, filled] of this.filled.entries()) {
      const weight = weights[row] ?? 0;
      for (const i of filled) {
        const weighted = weight * this.at(row, i);
        right[i] = (right[i] ?? 0) + weighted * (response[row] ?? 0);
        for (const j of filled) {
          const place = i * columns + j;
          cross[place] = (cross[place] ?? 0) + weighted * this.at(row, j);
        }
      }
    }
    return { cross, right };
  }

  private at(row: number, column: number): number {
    return this.design[row * this.columns + column] ?? 0;
  }
}
