/** Rises of the mean by these factors are looked for: one that simmers, one that flares. */
const FACTORS = [3, 6] as const;
/** Variance over mean of counts on a day: signals come in company. */
export const DISPERSION = 1.5;
/** What a day said weighs a third after so many days. */
const MEMORY_DAYS = 40;
/** The score never rises above this, so that it comes down again soon after the last signal. */
const CEILING = 12;
/** An expected count is never wholly nothing. */
const LEAST_MEAN = 1e-9;

const KEPT = Math.exp(-1 / MEMORY_DAYS);
const LOG_DISPERSION = Math.log(DISPERSION);

/** Sums of one series after a day, one for each factor; begins with zeros. */
export type WarningState = readonly number[];

export const NOTHING_SEEN: WarningState = FACTORS.map(() => 0);

/**
 * A series one day further: a likelihood ratio CUSUM with negative binomial counts that forgets slowly.
 *
 * Source: Höhle & Paul, Computational Statistics & Data Analysis 52 (2008) 4357 for the ratio; the
 * forgetting is that of an exponentially weighted average. What it finds and at what price: README.md.
 *
 * @param expected expected count of that day; NaN: nothing was expected yet, and nothing is concluded
 */
export function nextState(state: WarningState, count: number, expected: number): WarningState {
  if (!(expected >= 0) || !(count >= 0)) return state;
  return FACTORS.map((factor, at) => {
    const sum = (state[at] ?? 0) * KEPT + evidence(count, expected, factor);
    return Math.min(CEILING, Math.max(0, sum));
  });
}

/** How strongly a series stands out, 0 to 12. */
export function scoreOf(state: WarningState): number {
  return Math.max(0, ...state);
}

/** Where a series stands after these days. */
export function stateAfter(counts: ArrayLike<number>, expected: ArrayLike<number>): WarningState {
  let state = NOTHING_SEEN;
  for (let day = 0; day < counts.length; day += 1)
    state = nextState(state, counts[day] ?? 0, expected[day] ?? NaN);
  return state;
}

/** Scores of one series, day by day. */
export function warningScores(
  counts: ArrayLike<number>,
  expected: ArrayLike<number>,
): Float64Array {
  const scores = new Float64Array(counts.length);
  let state = NOTHING_SEEN;
  for (let day = 0; day < counts.length; day += 1) {
    state = nextState(state, counts[day] ?? 0, expected[day] ?? NaN);
    scores[day] = scoreOf(state);
  }
  return scores;
}

/**
 * Log likelihood ratio of a count with the raised mean against the expected one, both negative binomial
 * with the same variance over mean. `Γ(n + a) / Γ(a)` is a product of n factors.
 */
function evidence(count: number, expected: number, factor: number): number {
  const size = Math.max(LEAST_MEAN, expected) / (DISPERSION - 1);
  let sum = -size * (factor - 1) * LOG_DISPERSION;
  for (let at = 0; at < count; at += 1) sum += Math.log((size * factor + at) / (size + at));
  return sum;
}
