import { addDays } from '@poolshoogte/calendar';
import {
  BOARD_LOGGING_DAYS,
  BOARD_SERIES_DAYS,
  BOARD_WINDOW_DAYS,
  type KernRow,
  type Logging,
  SILENT_AFTER_DAYS,
  type ThemeRow,
} from '@poolshoogte/contracts';
import { deviationOf, isSilence } from '@poolshoogte/early-warning';
import type { ThemeId } from '@poolshoogte/vocabulary';
import { BOARD_DAYS } from './board-windows';
import { DaySeries } from './day-series';

/** The day that the board ends on, and how many earlier windows there are to compare with. */
export interface RowContext {
  readonly today: string;
  readonly windows: number;
}

const NOTHING = new DaySeries();
const TODAY_PLACE = BOARD_DAYS - 1;

function judge(series: DaySeries, windows: number) {
  const count = series.window(0);
  const normal = series.normal(windows);
  return {
    count,
    echoes: series.echoesNow(),
    expected: normal ? normal.expected : null,
    deviation: normal ? deviationOf(count, normal) : null,
  };
}

export function kernRow(
  code: string,
  series: DaySeries = NOTHING,
  { today, windows }: RowContext,
): KernRow {
  const last = series.lastPlace();
  const quietDays = last < 0 ? windows * BOARD_WINDOW_DAYS : TODAY_PLACE - last;
  return {
    code,
    ...judge(series, windows),
    lastSignalOn: last < 0 ? null : addDays(today, last - TODAY_PLACE),
    isSilent: quietDays >= SILENT_AFTER_DAYS && isSilence(quietDays, series.normal(windows)),
  };
}

export function themeRow(
  id: ThemeId,
  series: DaySeries = NOTHING,
  { windows }: RowContext,
): ThemeRow {
  return {
    id,
    ...judge(series, windows),
    series: Array.from({ length: BOARD_SERIES_DAYS }, (_, index) =>
      series.windowEndingAt(BOARD_DAYS - BOARD_SERIES_DAYS + index),
    ),
  };
}

/** @param withoutKern events of which the kern is not known */
export function logging(all: DaySeries, withoutKern: DaySeries, { windows }: RowContext): Logging {
  const normal = all.normal(windows);
  return {
    count: all.window(0),
    echoes: all.echoesNow(),
    expected: normal ? normal.expected : null,
    days: Array.from({ length: BOARD_LOGGING_DAYS }, (_, index) =>
      all.at(BOARD_DAYS - BOARD_LOGGING_DAYS + index),
    ),
    withoutKern: withoutKern.window(0),
  };
}
