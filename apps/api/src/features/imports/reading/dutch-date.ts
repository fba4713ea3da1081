import { localMoment } from './local-moment';

/** A moment as the user means it: wall clock in the Netherlands, time only when it was given. */
export interface WrittenMoment {
  day: string; // YYYY-MM-DD
  time?: string; // HH:MM
}

const MONTHS: readonly RegExp[] = [
  /^(januari|january|jan)$/,
  /^(februari|february|feb|febr)$/,
  /^(maart|march|mrt|mar)$/,
  /^(april|apr)$/,
  /^(mei|may)$/,
  /^(juni|june|jun)$/,
  /^(juli|july|jul)$/,
  /^(augustus|august|aug)$/,
  /^(september|sept|sep)$/,
  /^(oktober|october|okt|oct)$/,
  /^(november|nov)$/,
  /^(december|dec)$/,
];

const WEEKDAY = /^(ma|di|wo|do|vr|za|zo|mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+/;
const TIME = String.raw`(?:(?:[ ,]+(?:om\s+)?|t)(\d{1,2})[:.u](\d{2})(?::(\d{2})(?:[.,]\d+)?)?(?:\s*(?:uur|u))?)?`;
const ZONE = String.raw`(?:\s*(z|gmt|utc?|[+-]\d{2}:?\d{2}))?`;
const SHAPES: readonly { order: 'ymd' | 'dmy'; shape: RegExp }[] = [
  { order: 'ymd', shape: new RegExp(String.raw`^(\d{4})(\d{2})(\d{2})${TIME}${ZONE}$`) },
  {
    order: 'ymd',
    shape: new RegExp(String.raw`^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})${TIME}${ZONE}$`),
  },
  {
    order: 'dmy',
    shape: new RegExp(String.raw`^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})${TIME}${ZONE}$`),
  },
  {
    order: 'dmy',
    shape: new RegExp(String.raw`^(\d{1,2})[- ]([a-z]+)\.?,?[- ](\d{4})${TIME}${ZONE}$`),
  },
];

const FIRST_YEAR = 1990;
/** No date in an export is longer; bounds the work on hostile cells. */
const LONGEST = 60;

/**
 * Reads a date as written in Dutch exports: 02-11-2026, 2-11-26 08:14, 2026-11-02, 20261102,
 * 2 nov. 2026, RFC 822 and ISO 8601. Day before month, always. A moment with a zone becomes the day
 * and time in the Netherlands.
 *
 * `no_date`: no date can be recognised. `impossible_date`: it does not exist, or lies before 1990.
 */
export function readDutchDate(written: string): WrittenMoment | 'no_date' | 'impossible_date' {
  if (written.length > LONGEST) return 'no_date';
  const plain = written.trim().toLowerCase().replace(/\s+/g, ' ').replace(WEEKDAY, '');
  for (const { order, shape } of SHAPES) {
    const match = shape.exec(plain);
    if (!match) continue;
    const [, first = '', middle = '', last = '', hour, minute, second, zone] = match;
    const [year, month, day] = order === 'ymd' ? [first, middle, last] : [last, middle, first];
    const monthNumber = /^\d+$/.test(month) ? Number(month) : monthOf(month);
    if (monthNumber === undefined) return 'no_date';
    const parts = [fullYear(year), monthNumber, Number(day)] as const;
    if (!exists(...parts)) return 'impossible_date';
    return moment(parts, [hour, minute, second], zone);
  }
  return 'no_date';
}

function monthOf(name: string): number | undefined {
  const index = MONTHS.findIndex((names) => names.test(name));
  return index < 0 ? undefined : index + 1;
}

/** Two digits mean this century: nothing before 1990 is accepted and exports are recent. */
function fullYear(year: string): number {
  return year.length === 2 ? 2000 + Number(year) : Number(year);
}

function exists(year: number, month: number, day: number): boolean {
  if (year < FIRST_YEAR || month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** A time that does not exist is left out: the day is what counts. */
function moment(
  [year, month, day]: readonly [number, number, number],
  [hour, minute, second]: readonly (string | undefined)[],
  zone: string | undefined,
): WrittenMoment {
  const written = `${year}-${two(month)}-${two(day)}`;
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return { day: written };
  const time = `${two(Number(hour))}:${minute ?? '00'}`;
  if (zone === undefined) return { day: written, time };
  const offset = /^[+-]/.test(zone) ? zone.replace(/^(...):?(..)$/, '$1:$2') : 'Z';
  const instant = new Date(`${written}T${time}:${second ?? '00'}${offset}`);
  if (Number.isNaN(instant.getTime())) return { day: written, time };
  return localMoment(instant);
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
