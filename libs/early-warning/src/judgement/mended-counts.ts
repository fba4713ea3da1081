export interface MendedCounts {
  readonly counts: Float64Array;
  /** Days whose count could not be right. */
  readonly mendedDays: number;
}

/** No kern has more signals of one theme on a day; more is a fault of a feed. */
const MOST_A_DAY = 10_000;

/** Counts as whole numbers of at least 0; what could not be right is brought to the nearest that could. */
export function mendedCounts(raw: ArrayLike<number>): MendedCounts {
  const counts = new Float64Array(raw.length);
  let mendedDays = 0;
  for (let day = 0; day < raw.length; day += 1) {
    const given = raw[day] ?? 0;
    const mended = Number.isNaN(given) ? 0 : Math.min(MOST_A_DAY, Math.max(0, Math.floor(given)));
    if (mended !== given) mendedDays += 1;
    counts[day] = mended;
  }
  return { counts, mendedDays };
}
