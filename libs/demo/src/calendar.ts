const DAY_MS = 86_400_000;

/** Day number since 1970-01-01 of a date written as YYYY-MM-DD. Throws RangeError on another form. */
export function dayNumber(isoDay: string): number {
  const milliseconds = /^\d{4}-\d{2}-\d{2}$/.test(isoDay) ? Date.parse(`${isoDay}T00:00:00Z`) : NaN;
  if (Number.isNaN(milliseconds)) throw new RangeError(`Not a date (YYYY-MM-DD): ${isoDay}`);
  return milliseconds / DAY_MS;
}

/** Date as YYYY-MM-DD of a day number. */
export function isoDay(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** Weekday of a day number: 0 is Monday, 6 is Sunday. */
export function weekday(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** Easter Sunday of a year in the Gregorian calendar, as a day number (Meeus/Jones/Butcher). */
export function easterSunday(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor((b + 8) / 25);
  const e = Math.floor((b - d + 1) / 3);
  const f = (19 * a + b - Math.floor(b / 4) - e + 15) % 30;
  const g = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - f - (c % 4)) % 7;
  const h = Math.floor((a + 11 * f + 22 * g) / 451);
  const month = Math.floor((f + g - 7 * h + 114) / 31);
  const dayOfMonth = ((f + g - 7 * h + 114) % 31) + 1;
  return Date.UTC(year, month - 1, dayOfMonth) / DAY_MS;
}

/**
 * Day numbers of the Dutch public holidays of a year. King's Day moves to 26 April when the 27th
 * is a Sunday; Liberation Day (5 May) is a day off for municipal staff every year.
 */
export function publicHolidays(year: number): readonly number[] {
  const fixed = (month: number, day: number): number => Date.UTC(year, month - 1, day) / DAY_MS;
  const easter = easterSunday(year);
  const kingsDay = fixed(4, 27);
  return [
    fixed(1, 1),
    easter,
    easter + 1,
    weekday(kingsDay) === 6 ? kingsDay - 1 : kingsDay,
    fixed(5, 5),
    easter + 39,
    easter + 49,
    easter + 50,
    fixed(12, 25),
    fixed(12, 26),
  ];
}

/** A yearly window between two MM-DD dates, both included; it may run over New Year. */
export interface YearWindow {
  readonly from: string;
  readonly to: string;
}

/**
 * How far a date is through a yearly window: between 0 (just before the start) and 1 (just after
 * the end), or null when the date lies outside it.
 */
export function windowProgress(monthDay: string, window: YearWindow): number | null {
  const position = ordinal(monthDay);
  const start = ordinal(window.from);
  const length = wrap(ordinal(window.to) - start) + 1;
  const passed = wrap(position - start);
  return passed < length ? (passed + 0.5) / length : null;
}

/** Days before each month in a leap year. */
const DAYS_BEFORE_MONTH = [0, 31, 60, 91, 121, 152, 182, 213, 244, 274, 305, 335];

/** Day of the year in a leap year, so that every MM-DD has one fixed place. */
function ordinal(monthDay: string): number {
  return (DAYS_BEFORE_MONTH[Number(monthDay.slice(0, 2)) - 1] ?? 0) + Number(monthDay.slice(3)) - 1;
}

function wrap(days: number): number {
  return ((days % 366) + 366) % 366;
}
