/** Rows of a design matrix of which only the columns that are not zero are kept. */
export class SparseRows {
  /** Where the filled places of a row begin; one more at the end. */
  private readonly begins: number[] = [0];
  private readonly places: Uint32Array;
  private readonly values: Float64Array;
  private filled = 0;

  /** @param capacity most places that will be filled in all rows together */
  constructor(
    readonly columns: number,
    capacity: number,
  ) {
    this.places = new Uint32Array(capacity);
    this.values = new Float64Array(capacity);
  }

  get length(): number {
    return this.begins.length - 1;
  }

  /** Fills a place of the row that is being made; each column once, from low to high. */
  put(column: number, value: number): void {
    this.places[this.filled] = column;
    this.values[this.filled] = value;
    this.filled += 1;
  }

  /** The row is complete. */
  close(): void {
    this.begins.push(this.filled);
  }

  /** `x' b` */
  dot(row: number, coefficients: Float64Array): number {
    const end = this.begins[row + 1] ?? 0;
    let sum = 0;
    for (let at = this.begins[row] ?? 0; at < end; at += 1)
      sum += (this.values[at] ?? 0) * (coefficients[this.places[at] ?? 0] ?? 0);
    return sum;
  }

  /** `x' A x` for a symmetric A */
  quadratic(row: number, matrix: Float64Array): number {
    const end = this.begins[row + 1] ?? 0;
    let sum = 0;
    for (let i = this.begins[row] ?? 0; i < end; i += 1) {
      const value = this.values[i] ?? 0;
      const from = (this.places[i] ?? 0) * this.columns;
      sum += value * value * (matrix[from + (this.places[i] ?? 0)] ?? 0);
      for (let j = i + 1; j < end; j += 1)
        sum += 2 * value * (this.values[j] ?? 0) * (matrix[from + (this.places[j] ?? 0)] ?? 0);
    }
    return sum;
  }

  /** Fills the lower half of `X'WX`, by row, and `X'Wz`. */
  normalEquations(
    weights: Float64Array,
    response: Float64Array,
    cross: Float64Array,
    right: Float64Array,
  ): void {
    const { columns, begins, places, values } = this;
    cross.fill(0);
    right.fill(0);
    for (let row = 0; row + 1 < begins.length; row += 1) {
      const begin = begins[row] ?? 0;
      const end = begins[row + 1] ?? 0;
      const weight = weights[row] ?? 0;
      const wanted = response[row] ?? 0;
      for (let i = begin; i < end; i += 1) {
        const weighted = weight * (values[i] ?? 0);
        const column = places[i] ?? 0;
        right[column] = (right[column] ?? 0) + weighted * wanted;
        const from = column * columns;
        for (let j = begin; j <= i; j += 1) {
          const place = from + (places[j] ?? 0);
          cross[place] = (cross[place] ?? 0) + weighted * (values[j] ?? 0);
        }
      }
    }
  }
}
