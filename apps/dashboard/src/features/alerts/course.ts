import type { AlertDetail } from '@poolshoogte/contracts';
import { countModel, countRange } from '@poolshoogte/early-warning';

/** One day of the course: a sum over the window of the alert, beside its usual range. */
export interface CoursePoint {
  readonly day: string;
  readonly seen: number;
  /** Usual range of such a sum; `null`: nothing was expected yet on some of its days. */
  readonly usual: readonly [number, number] | null;
}

/**
 * The days of an alert as rolling sums, so that the line says the same as the reason in words. The range
 * is that of the engine itself: nine of ten sums fall in it when nothing is going on.
 */
export function courseOf({
  series,
  figures,
}: Pick<AlertDetail, 'series' | 'figures'>): CoursePoint[] {
  const { windowDays, historyDays } = figures;
  return series.slice(windowDays - 1).map(({ day }, index) => {
    const window = series.slice(index, index + windowDays);
    const expected = window.reduce<number | null>(
      (sum, each) => (sum === null || each.expected === null ? null : sum + each.expected),
      0,
    );
    return {
      day,
      seen: window.reduce((sum, each) => sum + each.seen, 0),
      usual: expected === null ? null : rangeOf(expected, (expected / windowDays) * historyDays),
    };
  });
}

function rangeOf(expected: number, evidence: number): readonly [number, number] {
  const { low, high } = countRange(countModel(expected, evidence));
  return [low, high];
}
