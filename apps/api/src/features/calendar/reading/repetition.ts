import { addDays } from '@poolshoogte/calendar';
import { RRuleTemporal } from 'rrule-temporal';

/** Nothing on an agenda of a municipality comes back within a day; a rule that does is no agenda. */
const WITHIN_A_DAY = /FREQ=(HOURLY|MINUTELY|SECONDLY)|BY(HOUR|MINUTE|SECOND)=/i;

/** Enough for every day of eighty years; a rule that needs more steps is refused. */
const MOST_STEPS = 30_000;

export type Repetition =
  | { readonly days: readonly string[] }
  | { readonly problem: 'repeats_too_often' | 'repetition_unreadable' };

/**
 * The days between two days on which something comes back.
 * @param first day of the event itself
 * @param rule value of an RRULE
 */
export function repeatedDays(
  first: string,
  rule: string,
  { from, to }: { from: string; to: string },
): Repetition {
  if (WITHIN_A_DAY.test(rule)) return { problem: 'repeats_too_often' };
  // By the day: the time of the event says nothing about its day, and a zone would only move it.
  const byDay = rule.replace(/(UNTIL=\d{8})T\d{6}Z?/i, '$1');
  try {
    const repetition = new RRuleTemporal({
      rruleString: `DTSTART;TZID=UTC:${first.replaceAll('-', '')}T000000\nRRULE:${byDay}`,
      maxIterations: MOST_STEPS,
      maxCandidateEvaluations: MOST_STEPS,
      cache: false,
    });
    const [after, before] = [new Date(from), new Date(addDays(to, 1))];
    const days = repetition.between(after, before, true).map((at) => at.toString().slice(0, 10));
    return { days: days.filter((day) => day >= from && day <= to) };
  } catch (error) {
    const isEndless = error instanceof Error && /^Maximum /.test(error.message);
    return { problem: isEndless ? 'repeats_too_often' : 'repetition_unreadable' };
  }
}
