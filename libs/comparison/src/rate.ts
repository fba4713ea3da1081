/**
 * Signals per 1,000 inhabitants, or `null` when the population is not known (it is never guessed).
 *
 * @param count number of signals; `null` when suppressed
 * @param population number of inhabitants, > 0; `null` when not known
 */
export function ratePer1000(count: number | null, population: number | null): number | null {
  if (count === null || population === null || population <= 0) return null;
  return (count * 1000) / population;
}

/** Share 0..1 of `part` in `whole`; `null` when either is suppressed or the whole is nothing. */
export function shareOf(part: number | null, whole: number | null): number | null {
  if (part === null || whole === null || whole === 0) return null;
  return part / whole;
}
