import { type CountModel } from '../distributions/negative-binomial';
import { countRange } from '../judgement/count-range';
import type { CountRange } from '../judgement/judgement';
import { mendedCounts } from '../judgement/mended-counts';

export interface ForecastDay {
  readonly expected: number;
  /** 90 % band of that day. */
  readonly band: CountRange;
}

export interface Forecast {
  readonly days: readonly ForecastDay[];
  /** All days together. */
  readonly total: ForecastDay;
}

export const FORECAST_DAYS = 14;
/** With less nothing is forecast. */
export const LEAST_FORECAST_HISTORY = 84;
const WEEK = 7;
/** History weighs half as much every so many days further back. */
const HALF_LIFE_DAYS = 42;
const HISTORY_DAYS = 365;
/** So many imagined weeks of an even week keep weekdays from saying too much. */
const PRIOR_WEEKS = 4;

/**
 * The next fourteen days of a series: a level that forgets, and the weekdays of the last year. The band is
 * as wide as earlier fortnights turned out to be spread around such a forecast.
 *
 * @param raw counts a day, oldest first, the last is today; its weekday does not matter
 * @returns `null` when the history is too short
 */
export function forecast(raw: ArrayLike<number>, days: number = FORECAST_DAYS): Forecast | null {
  if (raw.length < LEAST_FORECAST_HISTORY) return null;
  const { counts } = mendedCounts(raw);
  const means = meansAfter(counts, counts.length, days);
  const spread = spreadOf(counts, days);
  // Days of one fortnight go up and down together: a day by itself is spread less.
  const ofDay = 1 + (spread - 1) / 2;
  return {
    days: means.map((mean) => ({ expected: mean, band: bandOf(mean, ofDay) })),
    total: { expected: total(means), band: bandOf(total(means), spread) },
  };
}

/** The same for all days together alone. */
export function forecastTotal(counts: Float64Array, days: number): ForecastDay {
  const expected = total(meansAfter(counts, counts.length, days));
  return { expected, band: bandOf(expected, spreadOf(counts, days)) };
}

/** Expected counts of the days after the first `now` of them, from those alone. */
function meansAfter(counts: Float64Array, now: number, days: number): number[] {
  const from = Math.max(0, now - HISTORY_DAYS);
  const ofWeekday = new Float64Array(WEEK);
  let weighted = 0;
  let weight = 0;
  let all = 0;
  for (let day = from; day < now; day += 1) {
    const count = counts[day] ?? 0;
    const kept = 0.5 ** ((now - 1 - day) / HALF_LIFE_DAYS);
    weighted += kept * count;
    weight += kept;
    ofWeekday[day % WEEK] = (ofWeekday[day % WEEK] ?? 0) + count;
    all += count;
  }
  const level = weighted / weight;
  const perDay = all / (now - from);
  const weeks = (now - from) / WEEK;
  const factor = (day: number) =>
    perDay > 0
      ? ((ofWeekday[day % WEEK] ?? 0) + PRIOR_WEEKS * perDay) / ((weeks + PRIOR_WEEKS) * perDay)
      : 1;
  return Array.from({ length: days }, (_, ahead) => level * factor(now + ahead));
}

/** Variance over mean of earlier fortnights around what would have been forecast, at least 1. */
function spreadOf(counts: Float64Array, days: number): number {
  let squares = 0;
  let looked = 0;
  for (let now = counts.length - days; now >= LEAST_FORECAST_HISTORY / 2; now -= days) {
    const mean = Math.max(0.1, total(meansAfter(counts, now, days)));
    squares += (sum(counts, now, now + days) - mean) ** 2 / mean;
    looked += 1;
  }
  return Math.max(1, (squares + PRIOR_SPREAD * PRIOR_WINDOWS) / (looked + PRIOR_WINDOWS));
}

const PRIOR_SPREAD = 1.6;
const PRIOR_WINDOWS = 4;

function bandOf(mean: number, spread: number): CountRange {
  const model: CountModel = { mean, variance: mean * spread };
  return countRange(model);
}

const total = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

export function sum(values: ArrayLike<number>, from: number, to: number): number {
  let all = 0;
  for (let at = from; at < to; at += 1) all += values[at] ?? 0;
  return all;
}
