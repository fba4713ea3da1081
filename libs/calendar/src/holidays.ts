import { addDays } from './day';
import type { NationalDay } from './national-day';

/** The law that names the days on which public life stands still. */
const HOLIDAYS_ACT = 'Algemene termijnenwet, artikel 3';
const CUSTOM = 'vaste datum, gebruik in heel Nederland';

/** From 2014 on the birthday of the king, on 27 April; before that the day of the queen. */
const KING_SINCE = 2014;

/** Easter Sunday by the rule of Meeus, Jones and Butcher for the Gregorian calendar. */
export function easterSunday(year: number): string {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const moon =
    (19 * golden +
      century -
      Math.floor(century / 4) -
      Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) +
      15) %
    30;
  const weekday =
    (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - moon - (ofCentury % 4)) % 7;
  const correction = Math.floor((golden + 11 * moon + 22 * weekday) / 451);
  const sum = moon + weekday - 7 * correction + 114;
  return dayOf(year, Math.floor(sum / 31), (sum % 31) + 1);
}

/** The days of one year that are the same all over the Netherlands, in order. */
export function holidaysOf(year: number): NationalDay[] {
  const easter = easterSunday(year);
  const free = (day: string, name: string): NationalDay => ({
    day,
    name,
    kind: 'holiday',
    basis: HOLIDAYS_ACT,
  });
  const days: NationalDay[] = [
    free(dayOf(year, 1, 1), 'Nieuwjaarsdag'),
    free(addDays(easter, -2), 'Goede Vrijdag'),
    free(easter, 'Eerste Paasdag'),
    free(addDays(easter, 1), 'Tweede Paasdag'),
    kingsDay(year),
    { day: dayOf(year, 5, 4), name: 'Dodenherdenking', kind: 'tradition', basis: CUSTOM },
    free(dayOf(year, 5, 5), 'Bevrijdingsdag'),
    free(addDays(easter, 39), 'Hemelvaartsdag'),
    free(addDays(easter, 49), 'Eerste Pinksterdag'),
    free(addDays(easter, 50), 'Tweede Pinksterdag'),
    free(dayOf(year, 12, 25), 'Eerste Kerstdag'),
    free(dayOf(year, 12, 26), 'Tweede Kerstdag'),
    { day: dayOf(year, 12, 31), name: 'Oudejaarsdag', kind: 'tradition', basis: CUSTOM },
  ];
  return days.sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** Never on a Sunday: then the day before. */
function kingsDay(year: number): NationalDay {
  const isKing = year >= KING_SINCE;
  const day = isKing ? dayOf(year, 4, 27) : dayOf(year, 4, 30);
  return {
    day: new Date(`${day}T00:00:00Z`).getUTCDay() === 0 ? addDays(day, -1) : day,
    name: isKing ? 'Koningsdag' : 'Koninginnedag',
    kind: 'holiday',
    basis: HOLIDAYS_ACT,
  };
}

export function dayOf(year: number, month: number, day: number): string {
  return `${String(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
