/** How often a job of the installation is done, however many processes there are. */
export type Schedule =
  | { readonly everySeconds: number }
  /** Once a day at this time of day in the Netherlands, `HH:MM`. */
  | { readonly dailyAt: string };

const MOST_SECONDS = 86_400 * 31;
const TIME_OF_DAY = /^([01]\d|2[0-3]):[0-5]\d$/;

/** @throws Error for a schedule that cannot be kept */
export function checkSchedule(schedule: Schedule): void {
  if ('dailyAt' in schedule) {
    if (!TIME_OF_DAY.test(schedule.dailyAt)) throw new Error(`no time of day: ${schedule.dailyAt}`);
    return;
  }
  const { everySeconds } = schedule;
  if (!(everySeconds > 0 && everySeconds <= MOST_SECONDS)) {
    throw new Error(`a job cannot be done every ${everySeconds} seconds`);
  }
}

/** The two parameters that `nextDue` reads. */
export function scheduleParameters(schedule: Schedule): readonly [number | null, string | null] {
  return 'dailyAt' in schedule ? [null, schedule.dailyAt] : [schedule.everySeconds, null];
}

/**
 * SQL of the first moment of a schedule after now; what was missed while nothing ran is done once. The
 * clock is that of the database, so that machines whose clocks differ agree.
 *
 * @param from moment of the schedule that was done last
 * @param seconds placeholder of the seconds between two runs, or NULL
 * @param timeOfDay placeholder of the time of day, or NULL
 */
export function nextDue(from: string, seconds: string, timeOfDay: string): string {
  const today = `(date_trunc('day', clock_timestamp() AT TIME ZONE 'Europe/Amsterdam') + ${timeOfDay}::time)`;
  const past = `extract(epoch FROM clock_timestamp() - ${from})::float8`;
  return `CASE
    WHEN ${seconds}::float8 IS NOT NULL THEN
      ${from} + (floor(greatest(${past}, 0) / ${seconds}::float8) + 1) * ${seconds}::float8 * interval '1 second'
    WHEN ${today} AT TIME ZONE 'Europe/Amsterdam' > clock_timestamp() THEN ${today} AT TIME ZONE 'Europe/Amsterdam'
    ELSE (${today} + interval '1 day') AT TIME ZONE 'Europe/Amsterdam'
  END`;
}
