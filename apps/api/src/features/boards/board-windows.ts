import { addDays, daysBetween } from '@poolshoogte/calendar';
import { BOARD_WINDOW_DAYS } from '@poolshoogte/contracts';

/** How many earlier windows make the normal: about a year. */
export const NORMAL_WINDOWS = 36;

/** So many days any board figure looks at, today included: a whole number of windows. */
export const BOARD_DAYS = BOARD_WINDOW_DAYS * (NORMAL_WINDOWS + 1);

/** The first day that any board figure looks at. */
export function firstDayOfNormal(today: string): string {
  return addDays(today, 1 - BOARD_DAYS);
}

/**
 * How many whole earlier windows there are since logging began in this municipality.
 * A window before the first signal of all is no quiet window: nobody was logging.
 */
export function historyWindows(firstDay: string | null, today: string): number {
  if (firstDay === null) return 0;
  const days = daysBetween(firstDay, today) + 1;
  return Math.max(0, Math.min(NORMAL_WINDOWS, Math.floor(days / BOARD_WINDOW_DAYS) - 1));
}
