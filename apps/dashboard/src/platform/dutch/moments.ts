import { dayAt, daysBetween } from '@poolshoogte/calendar';

const TIME_ZONE = 'Europe/Amsterdam';
const MS_PER_MINUTE = 60_000;

const CLOCK = new Intl.DateTimeFormat('nl-NL', {
  timeZone: TIME_ZONE,
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hour12: false,
});
const CLOCK_SHORT = new Intl.DateTimeFormat('nl-NL', {
  timeZone: TIME_ZONE,
  hour: '2-digit',
  minute: '2-digit',
  hour12: false,
});
const DAY_SHORT = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'UTC',
  day: 'numeric',
  month: 'short',
});
const DAY_LONG = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'UTC',
  day: 'numeric',
  month: 'long',
});

/** `14:32:07` in Amsterdam; `at` in milliseconds since 1970. */
export function clockTime(at: number): string {
  return CLOCK.format(at);
}

/** `14:32` in Amsterdam. */
export function shortTime(at: number): string {
  return CLOCK_SHORT.format(at);
}

const midnightUtc = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** `12 nov`. */
export function shortDay(day: string): string {
  return DAY_SHORT.format(midnightUtc(day)).replace('.', '');
}

/** `12 november`. */
export function longDay(day: string): string {
  return DAY_LONG.format(midnightUtc(day));
}

/** `18 november, 10:12` in Amsterdam; `moment` in ISO 8601. */
export function longMoment(moment: string): string {
  const at = Date.parse(moment);
  return `${longDay(dayAt(new Date(at)))}, ${shortTime(at)}`;
}

/** When something was entered, as briefly as the day of reading allows. */
export function entryTime(listedAt: string, today: string): string {
  const at = Date.parse(listedAt);
  const day = dayAt(new Date(at));
  if (day === today) return shortTime(at);
  return daysBetween(day, today) === 1 ? 'gister' : shortDay(day);
}

/** `4 minuten oud`; under a minute in seconds, from two hours in hours. */
export function age(from: number, now: number): string {
  const minutes = Math.floor(Math.max(0, now - from) / MS_PER_MINUTE);
  if (minutes < 1) return `${String(Math.floor(Math.max(0, now - from) / 1000))} seconden oud`;
  if (minutes === 1) return '1 minuut oud';
  return minutes < 120
    ? `${String(minutes)} minuten oud`
    : `${String(Math.floor(minutes / 60))} uur oud`;
}
