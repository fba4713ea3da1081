import { addDays, dayAt } from '@poolshoogte/calendar';
import type { ContentLine } from './content-lines';

const DATE = /^(\d{4})(\d{2})(\d{2})$/;
const DATE_TIME = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})?(Z?)$/;
const DURATION = /^P(?:(\d{1,3})W)?(?:(\d{1,3})D)?(?:T|$)/;

/**
 * The day of a DTSTART, DTEND or EXDATE, or `undefined` when it is none. A time with a zone is on the
 * day that the organiser's clock shows; a time in UTC on the day it is then in the Netherlands.
 */
export function dayOfValue(value: string): string | undefined {
  const date = DATE.exec(value);
  if (date) return existing(date);
  const time = DATE_TIME.exec(value);
  if (!time) return undefined;
  const day = existing(time);
  if (day === undefined || time[7] !== 'Z') return day;
  const moment = new Date(`${day}T${time[4] ?? ''}:${time[5] ?? ''}:00Z`);
  return Number.isNaN(moment.getTime()) ? undefined : dayAt(moment);
}

function existing([, year, month, day]: RegExpExecArray): string | undefined {
  const written = `${year ?? ''}-${month ?? ''}-${day ?? ''}`;
  const moment = new Date(`${written}T00:00:00Z`);
  if (Number.isNaN(moment.getTime())) return undefined;
  return moment.toISOString().startsWith(written) ? written : undefined;
}

/** The last day of an event that begins on `first`: by its end, by its duration, or the same day. */
export function lastDayOf(
  first: string,
  end: ContentLine | undefined,
  duration: ContentLine | undefined,
): string | undefined {
  if (end === undefined) return byDuration(first, duration);
  const day = dayOfValue(end.value);
  if (day === undefined) return undefined;
  // An end is the moment at which it is over: a day of which nothing is left is no day of the event.
  const endsAtMidnight = DATE.test(end.value) || /T0000(00)?$/.test(end.value);
  return endsAtMidnight && day > first ? addDays(day, -1) : day;
}

function byDuration(first: string, duration: ContentLine | undefined): string {
  const [, weeks, days] = DURATION.exec(duration?.value ?? '') ?? [];
  const length = Number(weeks ?? 0) * 7 + Number(days ?? 0);
  return length > 1 ? addDays(first, length - 1) : first;
}
