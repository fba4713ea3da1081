import type { SourceKindId } from '@poolshoogte/vocabulary';
import {
  dayNumber,
  isoDay,
  publicHolidays,
  weekday,
  windowProgress,
  type YearWindow,
} from './calendar';

/** Relative logging per weekday, Monday first. Meetings are on working evenings, reports in office hours. */
const WEEKDAY_FACTORS: Readonly<Record<SourceKindId, readonly number[]>> = {
  bijeenkomst: [1.15, 1.35, 1.2, 1.4, 0.6, 0.4, 0.1],
  melding: [1.3, 1.2, 1.15, 1.15, 1.05, 0.3, 0.2],
  online: [1.05, 1, 1, 1.05, 1, 0.8, 0.75],
};

const HOLIDAY_FACTOR = 0.2;

/** School holidays, rounded: the real ones differ by region and year by about a week. */
const SCHOOL_HOLIDAYS: readonly (YearWindow & { readonly factor: number })[] = [
  { from: '12-21', to: '01-05', factor: 0.6 },
  { from: '02-15', to: '02-28', factor: 0.85 },
  { from: '04-26', to: '05-07', factor: 0.8 },
  { from: '07-12', to: '08-24', factor: 0.62 },
  { from: '10-13', to: '10-25', factor: 0.85 },
];

/** What the calendar does to logging on one day, the same for every municipality. */
export interface DayEffects {
  readonly day: number;
  readonly isoDay: string;
  readonly monthDay: string;
  /** 1 to 12 */
  readonly month: number;
  readonly isSunday: boolean;
  /** Factor per source kind against an average day without holidays. */
  readonly kindFactors: Readonly<Record<SourceKindId, number>>;
}

/** The calendar effects of one day number. */
export function dayEffects(day: number): DayEffects {
  const iso = isoDay(day);
  const monthDay = iso.slice(5);
  const isHoliday = publicHolidays(Number(iso.slice(0, 4))).includes(day);
  const school = SCHOOL_HOLIDAYS.find((window) => windowProgress(monthDay, window) !== null);
  const factor = (isHoliday ? HOLIDAY_FACTOR : 1) * (school?.factor ?? 1);
  const column = weekday(day);
  const of = (kind: SourceKindId): number => (WEEKDAY_FACTORS[kind][column] ?? 1) * factor;
  return {
    day,
    isoDay: iso,
    monthDay,
    month: Number(iso.slice(5, 7)),
    isSunday: column === 6,
    kindFactors: { bijeenkomst: of('bijeenkomst'), melding: of('melding'), online: of('online') },
  };
}

/** The effects of `days` days up to and including the end day (YYYY-MM-DD), oldest first. */
export function dayEffectsUntil(endDay: string, days: number): readonly DayEffects[] {
  const last = dayNumber(endDay);
  return Array.from({ length: days }, (_unused, index) => dayEffects(last - days + 1 + index));
}
