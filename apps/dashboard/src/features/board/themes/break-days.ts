import { daysBetween } from '@poolshoogte/calendar';
import { BOARD_SERIES_DAYS, type TaggingChange } from '@poolshoogte/contracts';

/**
 * Places in the eight weeks of a theme at which suggestions began to be made otherwise, 0 the oldest day:
 * what comes after does not simply compare with what came before.
 */
export function breakDays(changes: readonly TaggingChange[], today: string): number[] {
  return changes
    .map(({ day }) => BOARD_SERIES_DAYS - 1 - daysBetween(day, today))
    .filter((place) => place >= 0 && place < BOARD_SERIES_DAYS);
}
