/** One day of a series that is watched. */
export interface WatchedDay {
  readonly count: number;
  /** What was expected, above zero. */
  readonly mean: number;
}

export interface CusumSettings {
  /** A rise of the mean by this factor is looked for; `any`: the most likely factor at or above 1. */
  readonly factor: number | 'any';
  /** Variance = mean + dispersion x mean^2; 0: Poisson. */
  readonly dispersion: number;
  /** An alarm at or above this; the sum starts again after it. */
  readonly threshold: number;
}

export interface CusumDay {
  readonly statistic: number;
  readonly isAlarm: boolean;
}

/**
 * Likelihood ratio CUSUM for counts, which starts again after an alarm.
 * Source: Höhle & Paul, Computational Statistics & Data Analysis 52 (2008) 4357.
 */
export function lrCusum(days: readonly WatchedDay[], settings: CusumSettings): CusumDay[] {
  return settings.factor === 'any'
    ? generalised(days, settings)
    : fixedFactor(days, settings.factor, settings);
}

function fixedFactor(
  days: readonly WatchedDay[],
  factor: number,
  { dispersion, threshold }: CusumSettings,
): CusumDay[] {
  let sum = 0;
  return days.map((day) => {
    sum = Math.max(0, sum + logRatio(day, factor, dispersion));
    const result = { statistic: sum, isAlarm: sum >= threshold };
    if (result.isAlarm) sum = 0;
    return result;
  });
}

/** Log likelihood of a count under a raised mean, against the expected one. */
export function logRatio({ count, mean }: WatchedDay, factor: number, dispersion: number): number {
  if (dispersion === 0) return count * Math.log(factor) - mean * (factor - 1);
  const spread = Math.log1p(dispersion * mean * factor) - Math.log1p(dispersion * mean);
  return count * Math.log(factor) - (count + 1 / dispersion) * spread;
}

/** The largest sum over all stretches that end today, each with its own most likely factor. */
function generalised(
  days: readonly WatchedDay[],
  { dispersion, threshold }: CusumSettings,
): CusumDay[] {
  let start = 0;
  return days.map((_, today) => {
    let statistic = 0;
    for (let from = today; from >= start; from -= 1) {
      const stretch = days.slice(from, today + 1);
      const factor = likeliestFactor(stretch, dispersion);
      const sum = stretch.reduce((total, day) => total + logRatio(day, factor, dispersion), 0);
      statistic = Math.max(statistic, sum);
    }
    const isAlarm = statistic >= threshold;
    if (isAlarm) start = today + 1;
    return { statistic, isAlarm };
  });
}

const STEPS = 50;
const CLOSE = 1e-10;

/** Maximum likelihood of the factor, at least 1; by Fisher scoring on its logarithm. */
function likeliestFactor(days: readonly WatchedDay[], dispersion: number): number {
  const counted = days.reduce((sum, { count }) => sum + count, 0);
  const expected = days.reduce((sum, { mean }) => sum + mean, 0);
  if (dispersion === 0) return Math.max(1, counted / expected);
  if (counted === 0) return 1;
  let log = Math.max(0, Math.log(counted / expected));
  for (let step = 0; step < STEPS; step += 1) {
    let score = 0;
    let information = 0;
    for (const { count, mean } of days) {
      const raised = mean * Math.exp(log);
      score += (count - raised) / (1 + dispersion * raised);
      information += raised / (1 + dispersion * raised);
    }
    const change = score / information;
    log += change;
    if (Math.abs(change) < CLOSE) break;
  }
  return Math.exp(Math.max(0, log));
}
