/** Choices that the seed of a schedule makes. */
export interface Picks {
  /** A whole number 0..below-1. */
  below(below: number): number;
  one<Item>(items: readonly Item[]): Item;
}
