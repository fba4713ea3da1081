import { addDays, daysBetween } from '@poolshoogte/calendar';
import { BOARD_WINDOW_DAYS } from '@poolshoogte/contracts';
import { windowNormal, type WindowNormal } from '@poolshoogte/early-warning';

/** How many earlier windows make the normal: about a year. */
export const NORMAL_WINDOWS = 36;

/** The first day that any board figure looks at. */
export function firstDayOfNormal(today: string): string {
  return addDays(today, 1 - BOARD_WINDOW_DAYS * (NORMAL_WINDOWS + 1));
}

/** Sums per window of one series; window 0 ends today, window 1 ten days earlier, and so on. */
export type WindowSums = ReadonlyMap<number, number>;

/**
 * How many whole earlier windows there are since logging began in this municipality.
 * A window before the first signal of all is no quiet window: nobody was logging.
 */
export function historyWindows(firstDay: string | null, today: string): number {
  if (firstDay === null) return 0;
  const days = daysBetween(firstDay, today) + 1;
  return Math.max(0, Math.min(NORMAL_WINDOWS, Math.floor(days / BOARD_WINDOW_DAYS) - 1));
}

/** The normal of one series; `null` while there is too little history. */
export function normalOf(sums: WindowSums, windows: number): WindowNormal | null {
  const history = Array.from({ length: windows }, (_, index) => sums.get(index + 1) ?? 0);
  return windowNormal(history, BOARD_WINDOW_DAYS);
}
