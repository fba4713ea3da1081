const MS_PER_HOUR = 3_600_000;

/** The switch to or from summer time: the last Sunday of the month, at 01:00 UTC (EU rule since 1996). */
function switchMoment(year: number, month: 2 | 9): number {
  const lastDay = new Date(Date.UTC(year, month + 1, 0, 1));
  return lastDay.getTime() - lastDay.getUTCDay() * 24 * MS_PER_HOUR;
}

/**
 * The moment at which a clock in the Netherlands shows this day and time. In the hour that comes
 * twice in October the first one is meant; the hour that is skipped in March counts as an hour later.
 *
 * @param day `YYYY-MM-DD`, from 1996 on
 * @param time `HH:MM`
 */
export function momentAt(day: string, time: string): Date {
  const asIfUtc = Date.parse(`${day}T${time}:00Z`);
  const year = Number(day.slice(0, 4));
  const summer = asIfUtc - 2 * MS_PER_HOUR;
  const isSummer = summer >= switchMoment(year, 2) && summer < switchMoment(year, 9);
  return new Date(isSummer ? summer : asIfUtc - MS_PER_HOUR);
}
