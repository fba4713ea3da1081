/**
 * A count as it may be shown across municipalities: `null` when it is small enough to point at a
 * few people. Zero is small too: "nobody" in a village is also a statement about its people.
 *
 * @param count number of signals, >= 0
 * @param threshold the smallest count that may be shown
 */
export function suppressSmall(count: number, threshold: number): number | null {
  return count < threshold ? null : count;
}
