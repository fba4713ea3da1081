/** Days are strings `YYYY-MM-DD` in Europe/Amsterdam: they sort, compare and store as they are. */

const AMSTERDAM = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

const MS_PER_DAY = 86_400_000;
const MS_PER_HOUR = 3_600_000;

/** From here on the Dutch clock differs from UTC by whole hours, so that a day ends with an hour of UTC. */
const WHOLE_HOURS_SINCE = Date.UTC(1941, 0);

/** The last hour that was asked for: working out a day costs more than much of what is done with it. */
let known = { hour: Number.NaN, day: '' };

/** The calendar day in the Netherlands at a moment. */
export function dayAt(moment: Date): string {
  const ms = moment.getTime();
  if (!(ms >= WHOLE_HOURS_SINCE)) return AMSTERDAM.format(moment);
  const hour = Math.floor(ms / MS_PER_HOUR);
  if (known.hour !== hour) known = { hour, day: AMSTERDAM.format(moment) };
  return known.day;
}

/** `days` later (or earlier when negative). Works on the calendar, so summer time does not matter. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * MS_PER_DAY).toISOString().slice(0, 10);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / MS_PER_DAY);
}
