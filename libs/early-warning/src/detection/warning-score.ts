/** Rises of the mean by these factors are looked for: one that simmers, one that flares. */
const FACTORS = [3, 6] as const;
/** Variance over mean of counts on a day: signals come in company. */
export const DISPERSION = 1.5;
/** What a day said weighs a third after so many days. */
const MEMORY_DAYS = 40;
/**
 * The score never rises above this, so that it comes down again some weeks after the last signal. Higher
 * ones than 8 found nothing more on the panels.
 */
export const CEILING = 8;
/** An expected count is never wholly nothing. */
const LEAST_MEAN = 1e-9;

const KEPT = Math.exp(-1 / MEMORY_DAYS);
const LOG_DISPERSION = Math.log(DISPERSION);

/** Sums of one series after a day, one for each factor; begins with zeros. */
export type WarningState = readonly number[];

export const NOTHING_SEEN: WarningState = FACTORS.map(() => 0);

/** Numbers that the state of one series takes in an array of many. */
export const STATE_SIZE = FACTORS.length;

/**
 * A series one day further: a likelihood ratio CUSUM with negative binomial counts that forgets slowly.
 *
 * Source: Höhle & Paul, Computational Statistics & Data Analysis 52 (2008) 4357 for the ratio; the
 * forgetting is that of an exponentially weighted average. What it finds and at what price: README.md.
 *
 * @param expected expected count of that day; NaN: nothing was expected yet, and nothing is concluded
 */
export function nextState(state: WarningState, count: number, expected: number): WarningState {
  const next = Float64Array.from(NOTHING_SEEN, (none, at) => state[at] ?? none);
  advance(next, 0, count, expected);
  return [...next];
}

/**
 * The same in place, for who has many series.
 *
 * @param sums states of series after each other, `STATE_SIZE` numbers each
 * @param from where that of this series begins
 * @returns how strongly it stands out now, 0 to 8
 */
export function advance(sums: Float64Array, from: number, count: number, expected: number): number {
  const isKnown = expected >= 0 && count >= 0;
  const mean = expected > LEAST_MEAN ? expected : LEAST_MEAN;
  let highest = 0;
  for (let at = 0; at < FACTORS.length; at += 1) {
    const before = sums[from + at] ?? 0;
    let sum = before;
    // A quiet day brings a sum no lower than zero: most days of most villages are over here.
    if (isKnown && (count > 0 || before > 0)) {
      sum = before * KEPT + evidence(count, mean, FACTORS[at] ?? 1);
      sum = sum > CEILING ? CEILING : sum > 0 ? sum : 0;
      sums[from + at] = sum;
    }
    if (sum > highest) highest = sum;
  }
  return highest;
}

/** How strongly a series stands out, 0 to 8. */
export function scoreOf(state: WarningState): number {
  return Math.max(0, ...state);
}

/** Where a series stands after these days. */
export function stateAfter(counts: ArrayLike<number>, expected: ArrayLike<number>): WarningState {
  const sums = new Float64Array(STATE_SIZE);
  for (let day = 0; day < counts.length; day += 1)
    advance(sums, 0, counts[day] ?? 0, expected[day] ?? NaN);
  return [...sums];
}

/** Scores of one series, day by day. */
export function warningScores(
  counts: ArrayLike<number>,
  expected: ArrayLike<number>,
): Float64Array {
  const sums = new Float64Array(STATE_SIZE);
  const scores = new Float64Array(counts.length);
  for (let day = 0; day < scores.length; day += 1)
    scores[day] = advance(sums, 0, counts[day] ?? 0, expected[day] ?? NaN);
  return scores;
}

/**
 * Log likelihood ratio of a count with the raised mean against the expected one, both negative binomial
 * with the same variance over mean. `Γ(n + a) / Γ(a)` is a product of n factors, each above one: once they
 * reach the ceiling the rest adds nothing.
 */
function evidence(count: number, mean: number, factor: number): number {
  const size = mean / (DISPERSION - 1);
  let sum = -size * (factor - 1) * LOG_DISPERSION;
  for (let at = 0; at < count && sum < CEILING; at += 1)
    sum += Math.log((size * factor + at) / (size + at));
  return sum;
}
