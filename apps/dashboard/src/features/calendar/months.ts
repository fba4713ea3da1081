import { addDays } from '@poolshoogte/calendar';

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;
const NAME = new Intl.DateTimeFormat('nl-NL', { timeZone: 'UTC', month: 'long', year: 'numeric' });

/** `2026-11` of the address, or of the day when the address names none. */
export function monthAt(asked: string | null, today: string): string {
  return asked !== null && MONTH.test(asked) ? asked : today.slice(0, 7);
}

/** So many months later, or earlier when negative. */
export function addMonths(month: string, count: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + count, 1)).toISOString().slice(0, 7);
}

/** First and last day. */
export function daysOfMonth(month: string): { from: string; to: string } {
  return { from: `${month}-01`, to: addDays(`${addMonths(month, 1)}-01`, -1) };
}

/** `november 2026`. */
export function monthName(month: string): string {
  return NAME.format(Date.parse(`${month}-01T00:00:00Z`));
}
