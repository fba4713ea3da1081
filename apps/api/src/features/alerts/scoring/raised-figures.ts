import { addDays } from '@poolshoogte/calendar';
import type { AlertCaution, AlertFigures, AlertLevel } from '@poolshoogte/contracts';
import type { Judgement, Level, LimitCode, Thresholds } from '@poolshoogte/early-warning';

const DAYS_PER_YEAR = 365.25;
/** From so many signals still to come a verdict is called provisional. */
const STILL_TO_COME = 1;

const CAUTIONS: Readonly<Partial<Record<LimitCode, AlertCaution>>> = {
  'logging-rose': 'logging_rose',
  'logging-fell': 'logging_fell',
  'new-source': 'new_source',
  'one-source': 'one_source',
  'short-history': 'little_history',
  'expected-event': 'expected_event',
};

/** What was known on the day an alert was raised. */
export function figuresOf(judgement: Judgement, { act }: Thresholds): AlertFigures {
  const { day, windowDays, seen, usual, score, recurrenceDays, reason, dataQuality } = judgement;
  const { signalsUntilHigher, quietDaysUntilNormal } = judgement.wouldChange;
  const { sources, newSourceShare, loggingChange, historyDays, stillToCome } = dataQuality;
  return {
    from: addDays(day, 1 - windowDays),
    to: day,
    windowDays,
    seen,
    expected: reason.expected,
    band: { lo: usual.low, hi: usual.high },
    score,
    threshold: act,
    onceInYears: recurrenceDays === null ? null : recurrenceDays / DAYS_PER_YEAR,
    shape: reason.code === 'as-usual' ? 'rise' : reason.code,
    withNeighbours: reason.withNeighbours,
    sources,
    newSourceShare,
    loggingChange,
    historyDays,
    stillToCome,
    signalsUntilHigher,
    quietDaysUntilNormal,
  };
}

export function cautionsOf({ limits, dataQuality }: Judgement): AlertCaution[] {
  const known = limits.flatMap((limit) => CAUTIONS[limit] ?? []);
  return dataQuality.stillToCome >= STILL_TO_COME ? [...known, 'provisional'] : known;
}

/** What is raised is never normal: something that only deserves a look is watched. */
export const levelOf = (level: Level): AlertLevel => (level === 'act' ? 'act' : 'watch');
