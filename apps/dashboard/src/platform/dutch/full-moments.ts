import { dayAt } from '@poolshoogte/calendar';
import { clockTime } from './moments';

const DAY_FULL = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'UTC',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});

/** `12 november 2026`. */
export function fullDay(day: string): string {
  return DAY_FULL.format(Date.parse(`${day}T00:00:00Z`));
}

/** `18 november 2026, 10:12:07` in Amsterdam; `moment` in ISO 8601. */
export function fullMoment(moment: string): string {
  const at = Date.parse(moment);
  return `${fullDay(dayAt(new Date(at)))}, ${clockTime(at)}`;
}

/** The last day on which something still works that ends at a moment. */
export function lastDayBefore(moment: string): string {
  return dayAt(new Date(Date.parse(moment) - 1));
}
