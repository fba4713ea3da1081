import { addDays } from '@poolshoogte/calendar';
import { MERGE_DAYS } from '../episodes/merge-days';

/** Something that rose somewhere for some days. */
export interface RiseSpan {
  /** Codes of the places it was in. */
  readonly places: readonly string[];
  /** `null`: all themes together. */
  readonly theme: string | null;
  /** `YYYY-MM-DD`, both included. */
  readonly firstDay: string;
  readonly lastDay: string;
}

/** What people made of something that happened before. */
export interface KnownOutcome extends RiseSpan {
  readonly outcome: 'true' | 'false' | 'unclear';
}

/** `unknown`: nobody ever said. */
export type OutcomeOrUnknown = KnownOutcome['outcome'] | 'unknown';

export interface BackTestResult {
  /** Of every episode, in the order in which they were given. */
  readonly outcomes: readonly OutcomeOrUnknown[];
  /** Raised again on what people had called true, false and unclear; the rest was never judged. */
  readonly counted: Readonly<Record<OutcomeOrUnknown, number>>;
  /** What people had called true and this did not raise. */
  readonly missed: number;
}

const BY_WORTH = ['true', 'unclear', 'false'] as const;

/** What some rules raised on a history, against what people had made of that history. */
export function backTest(
  raised: readonly RiseSpan[],
  known: readonly KnownOutcome[],
): BackTestResult {
  const outcomes = raised.map((episode): OutcomeOrUnknown => {
    const met = known.filter((one) => meets(episode, one));
    return BY_WORTH.find((outcome) => met.some((one) => one.outcome === outcome)) ?? 'unknown';
  });
  const counted = { true: 0, false: 0, unclear: 0, unknown: 0 };
  for (const outcome of outcomes) counted[outcome] += 1;
  const missed = known.filter(
    (one) => one.outcome === 'true' && !raised.some((episode) => meets(episode, one)),
  ).length;
  return { outcomes, counted, missed };
}

/** The same themes and a place in common, with at most a week in between. */
function meets(one: RiseSpan, other: RiseSpan): boolean {
  const isOfTheme = one.theme === null || other.theme === null || one.theme === other.theme;
  return (
    isOfTheme &&
    one.places.some((place) => other.places.includes(place)) &&
    one.firstDay <= addDays(other.lastDay, MERGE_DAYS) &&
    other.firstDay <= addDays(one.lastDay, MERGE_DAYS)
  );
}
