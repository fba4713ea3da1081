import { normalQuantile } from '../distributions/normal-quantile';

export interface EarsSettings {
  /** C1: the days right before; C2: with a gap of two days between; C3: three days of C2 together. */
  readonly method: 'C1' | 'C2' | 'C3';
  /** Days in the baseline, at least 3. */
  readonly baseline: number;
  /** The least standard deviation, so that a baseline of zeros does not alarm at a single count. */
  readonly minSigma: number;
  /** Chance of an alarm on a day like all others, if counts were normal. */
  readonly alpha: number;
}

export interface EarsDay {
  /** Index of the day in the counts. */
  readonly at: number;
  /** An alarm is a count above this. */
  readonly upperBound: number;
  readonly isAlarm: boolean;
}

/** Days between the baseline and the day itself in C2 and C3. */
const GAP = 2;

/**
 * Early Aberration Reporting System, for comparison only: on counts of 0 to 3 it alarms at noise.
 *
 * C3 follows its definition, in which today's own excess takes part; the R package `surveillance`
 * leaves it out (a spike then alarms a day late).
 * Source: Fricker, Hegler & Dunfee, Statistics in Medicine 27 (2008) 3407.
 *
 * @returns one entry for each day with a whole baseline before it
 */
export function ears(counts: readonly number[], settings: EarsSettings): EarsDay[] {
  const z = normalQuantile(1 - settings.alpha);
  const gap = settings.method === 'C1' ? 0 : GAP;
  const first = settings.baseline + gap + (settings.method === 'C3' ? 2 : 0);
  const days: EarsDay[] = [];
  for (let at = first; at < counts.length; at += 1) {
    const { mean, sigma } = baselineOf(counts, at - gap, settings);
    const carried =
      settings.method === 'C3'
        ? excess(counts, at - 1, settings) + excess(counts, at - 2, settings)
        : 0;
    // When the two days before say enough by themselves, any count alarms.
    const upperBound =
      carried > z ? -1 : mean + (settings.method === 'C3' ? 1 + z - carried : z) * sigma;
    days.push({ at, upperBound, isAlarm: (counts[at] ?? 0) > upperBound });
  }
  return days;
}

/** How many standard deviations beyond one a day was above its own baseline; 0 when it was not. */
function excess(counts: readonly number[], at: number, settings: EarsSettings): number {
  const { mean, sigma } = baselineOf(counts, at - GAP, settings);
  const above = (counts[at] ?? 0) - mean;
  if (sigma === 0) return 0;
  return Math.max(0, above / sigma - 1);
}

function baselineOf(
  counts: readonly number[],
  end: number,
  { baseline, minSigma }: EarsSettings,
): { mean: number; sigma: number } {
  const days = counts.slice(end - baseline, end);
  const mean = days.reduce((sum, count) => sum + count, 0) / baseline;
  const squares = days.reduce((sum, count) => sum + (count - mean) ** 2, 0);
  return { mean, sigma: Math.max(minSigma, Math.sqrt(squares / (baseline - 1))) };
}
