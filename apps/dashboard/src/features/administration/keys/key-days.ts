import { addDays, dayAt } from '@poolshoogte/calendar';

/** A key that is forgotten stops by itself after half a year, in days. */
const PROPOSED_DAYS = 182;
/** A key lives at most a year, in days. */
const LONGEST_DAYS = 364;

/** The days between which the last day of a new key may lie, and the one that is proposed. */
export function keyDays(now: Date): { first: string; last: string; proposed: string } {
  const today = dayAt(now);
  return {
    first: addDays(today, 1),
    last: addDays(today, LONGEST_DAYS),
    proposed: addDays(today, PROPOSED_DAYS),
  };
}
