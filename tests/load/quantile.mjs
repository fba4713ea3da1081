// @ts-check

/**
 * Nearest rank: the smallest value with at least `share` of the values at or below it.
 * @param {readonly number[]} values
 * @param {number} share above 0, at most 1
 */
export function quantileOf(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
