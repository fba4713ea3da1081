import { mendedCounts } from '../judgement/mended-counts';
import { FORECAST_DAYS, forecastTotal, LEAST_FORECAST_HISTORY, sum } from './forecast';

export interface ForecastQuality {
  /** Earlier moments from which a forecast was made and compared with what came. */
  readonly moments: number;
  /** Share of what came that lay within the 90 % band. */
  readonly coverage: number;
  /** Mean absolute error of the forecast, and of "the same as the last fortnight". */
  readonly error: number;
  readonly errorOfRepeating: number;
  /** 1 - error / error of repeating: above 0 is better. */
  readonly skill: number;
  /** Only then is a forecast shown. */
  readonly isBetterThanRepeating: boolean;
}

const LEAST_MOMENTS = 8;

/**
 * How good the forecast of this series was, from every fortnight of its past with only what was known then.
 *
 * @returns `null` when there are fewer than eight moments to look at
 */
export function forecastQuality(raw: ArrayLike<number>): ForecastQuality | null {
  const { counts } = mendedCounts(raw);
  let moments = 0;
  let inside = 0;
  let error = 0;
  let repeating = 0;
  for (
    let now = counts.length - FORECAST_DAYS;
    now >= LEAST_FORECAST_HISTORY;
    now -= FORECAST_DAYS
  ) {
    const { expected, band } = forecastTotal(counts.subarray(0, now), FORECAST_DAYS);
    const came = sum(counts, now, now + FORECAST_DAYS);
    moments += 1;
    if (came >= band.low && came <= band.high) inside += 1;
    error += Math.abs(came - expected);
    repeating += Math.abs(came - sum(counts, now - FORECAST_DAYS, now));
  }
  if (moments < LEAST_MOMENTS) return null;
  const skill = repeating > 0 ? 1 - error / repeating : 0;
  const coverage = inside / moments;
  return {
    moments,
    coverage,
    error: error / moments,
    errorOfRepeating: repeating / moments,
    skill,
    isBetterThanRepeating: skill > 0 && coverage >= LEAST_COVERAGE,
  };
}

/** A band that held less often than this is not to be trusted. */
const LEAST_COVERAGE = 0.75;
