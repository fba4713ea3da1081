import { addDays, daysBetween } from '@poolshoogte/calendar';
import {
  BOARD_SERIES_DAYS,
  BOARD_WINDOW_DAYS,
  type KernRow,
  type Logging,
  SILENT_AFTER_DAYS,
  type ThemeRow,
} from '@poolshoogte/contracts';
import { deviationOf, isSilence, type WindowNormal } from '@poolshoogte/early-warning';
import type { ThemeId } from '@poolshoogte/vocabulary';
import { normalOf, type WindowSums } from './board-windows';

/** What the counts say of one kern or theme. */
export interface SeriesCounts {
  readonly sums: WindowSums;
  readonly lastDay: string | null;
}

const NOTHING: SeriesCounts = { sums: new Map(), lastDay: null };

function judge(count: number, normal: WindowNormal | null) {
  return {
    count,
    expected: normal ? normal.expected : null,
    deviation: normal ? deviationOf(count, normal) : null,
  };
}

export function kernRow(
  code: string,
  counts: SeriesCounts = NOTHING,
  context: { today: string; windows: number },
): KernRow {
  const normal = normalOf(counts.sums, context.windows);
  const quietDays =
    counts.lastDay === null
      ? context.windows * BOARD_WINDOW_DAYS
      : daysBetween(counts.lastDay, context.today);
  return {
    code,
    ...judge(counts.sums.get(0) ?? 0, normal),
    lastSignalOn: counts.lastDay,
    isSilent: quietDays >= SILENT_AFTER_DAYS && isSilence(quietDays, normal),
  };
}

export function themeRow(
  id: ThemeId,
  counts: SeriesCounts = NOTHING,
  context: { today: string; windows: number; days: ReadonlyMap<string, number> },
): ThemeRow {
  const normal = normalOf(counts.sums, context.windows);
  return {
    id,
    ...judge(counts.sums.get(0) ?? 0, normal),
    series: rollingSums(context.days, context.today),
  };
}

export function logging(
  counts: { sums: WindowSums; days: readonly number[]; withoutKern: number },
  windows: number,
): Logging {
  const { count, expected } = judge(counts.sums.get(0) ?? 0, normalOf(counts.sums, windows));
  return { count, expected, days: [...counts.days], withoutKern: counts.withoutKern };
}

/** For each day of the series the sum of the window that ends on it, oldest first. */
export function rollingSums(days: ReadonlyMap<string, number>, today: string): number[] {
  return Array.from({ length: BOARD_SERIES_DAYS }, (_, index) => {
    const end = addDays(today, index + 1 - BOARD_SERIES_DAYS);
    let sum = 0;
    for (let back = 0; back < BOARD_WINDOW_DAYS; back += 1)
      sum += days.get(addDays(end, -back)) ?? 0;
    return sum;
  });
}
