import { combinedScore } from '../detection/neighbours';
import { nextState, scoreOf, stateAfter, type WarningState } from '../detection/warning-score';
import type { Thresholds, WouldChange } from './judgement';

/** More signals on one day than this are no answer to "what would change it". */
const MOST_SIGNALS = 20;
const MOST_DAYS = 90;

/** What would bring a series one level higher, and back to normal, its neighbours staying as they are. */
export function wouldChange(
  counts: Float64Array,
  expected: Float64Array,
  neighbour: number,
  { watch, act }: Thresholds,
): WouldChange {
  const last = counts.length - 1;
  const mean = expected[last] ?? NaN;
  const before = stateAfter(counts.subarray(0, last), expected.subarray(0, last));
  const count = counts[last] ?? 0;
  const scoreIn = (state: WarningState) => combinedScore(scoreOf(state), neighbour);
  const now = nextState(before, count, mean);
  const higher = scoreIn(now) >= watch ? act : watch;
  let signals = 1;
  while (signals <= MOST_SIGNALS && scoreIn(nextState(before, count + signals, mean)) < higher)
    signals += 1;
  let days = 0;
  let after = now;
  const usual = averageOf(expected);
  for (; days <= MOST_DAYS && scoreIn(after) >= watch; days += 1)
    after = nextState(after, 0, usual);
  return {
    signalsUntilHigher: scoreIn(now) >= act || signals > MOST_SIGNALS ? null : signals,
    quietDaysUntilNormal: days > MOST_DAYS ? null : days,
  };
}

/** Of the last week, so that a Sunday counts as a Sunday. */
function averageOf(expected: Float64Array): number {
  const week = expected.slice(-7).filter((mean) => mean > 0);
  return week.reduce((sum, mean) => sum + mean, 0) / Math.max(1, week.length);
}
