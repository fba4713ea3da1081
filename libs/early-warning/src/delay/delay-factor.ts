/** Cumulative share of signals that is entered within so many days; the last is 1. */
export type DelayCurve = readonly number[];

/** Signals of one delay, by how long ago they happened. */
export interface DelayCell {
  /** Days from the day it happened to today. */
  readonly daysAgo: number;
  /** Days from the day it happened to the day it was entered. */
  readonly delayDays: number;
  readonly n: number;
}

/** Later than this is no delay but an import of old things, and says nothing of how fast is entered. */
export const MOST_DELAY_DAYS = 28;
/** So many imagined signals that were entered at once keep a short history from saying too much. */
const PRIOR = 3;
/** Even at once at least this share is taken to be there, so that one early signal is no storm. */
const LEAST_SHARE = 0.05;

/**
 * How fast signals are entered, from the reporting triangle: what happened lately can only have been seen
 * with short delays. The share with delay `d` among those with delay at most `d` is taken from the days
 * for which `d` has passed, and these are multiplied backwards.
 * Source: Kalbfleisch & Lawless, Journal of the American Statistical Association 84 (1989) 360.
 */
export function delayCurve(cells: readonly DelayCell[]): DelayCurve {
  const exactly = new Float64Array(MOST_DELAY_DAYS + 1);
  const within = new Float64Array(MOST_DELAY_DAYS + 1);
  for (const { daysAgo, delayDays, n } of cells) {
    const isUsable = n > 0 && delayDays >= 0 && delayDays <= Math.min(daysAgo, MOST_DELAY_DAYS);
    if (!isUsable || !Number.isFinite(n)) continue;
    const delay = Math.floor(delayDays);
    exactly[delay] = (exactly[delay] ?? 0) + n;
    for (let at = delay; at <= Math.min(daysAgo, MOST_DELAY_DAYS); at += 1)
      within[at] = (within[at] ?? 0) + n;
  }
  const curve = new Array<number>(MOST_DELAY_DAYS + 1).fill(1);
  for (let delay = MOST_DELAY_DAYS; delay > 0; delay -= 1) {
    const share = (exactly[delay] ?? 0) / ((within[delay] ?? 0) + PRIOR);
    curve[delay - 1] = Math.max(LEAST_SHARE, (curve[delay] ?? 1) * (1 - share));
  }
  return curve;
}

/** Share of what happened so many days ago that is expected to be entered by now. */
export function arrivedShare(curve: DelayCurve, daysAgo: number): number {
  return curve[Math.max(0, Math.floor(daysAgo))] ?? 1;
}

/**
 * What a count so far stands for once all is entered, and the share it was divided by. For showing: a
 * verdict compares with what is expected so far instead, which makes no spike of one early signal.
 */
export function delayFactor(curve: DelayCurve, daysAgo: number): { share: number; factor: number } {
  const share = arrivedShare(curve, daysAgo);
  return { share, factor: 1 / share };
}
