import { nextState, scoreOf, stateAfter } from '../detection/warning-score';
import type { Thresholds, WouldChange } from './judgement';

/** More signals on one day than this are no answer to "what would change it". */
const MOST_SIGNALS = 20;
const MOST_DAYS = 90;

/** What would bring a series one level higher, and back to normal. */
export function wouldChange(
  counts: Float64Array,
  expected: Float64Array,
  { watch, act }: Thresholds,
): WouldChange {
  const last = counts.length - 1;
  const mean = expected[last] ?? NaN;
  const before = stateAfter(counts.subarray(0, last), expected.subarray(0, last));
  const count = counts[last] ?? 0;
  const now = nextState(before, count, mean);
  const higher = scoreOf(now) >= watch ? act : watch;
  return {
    signalsUntilHigher:
      scoreOf(now) >= act
        ? null
        : first(
            1,
            MOST_SIGNALS,
            (more) => scoreOf(nextState(before, count + more, mean)) >= higher,
          ),
    quietDaysUntilNormal: quietDays(now, averageOf(expected), watch),
  };
}

function quietDays(state: readonly number[], mean: number, watch: number): number | null {
  let after = state;
  for (let day = 0; day <= MOST_DAYS; day += 1) {
    if (scoreOf(after) < watch) return day;
    after = nextState(after, 0, mean);
  }
  return null;
}

/** Of the last week, so that a Sunday counts as a Sunday. */
function averageOf(expected: Float64Array): number {
  const week = expected.slice(-7).filter((mean) => mean > 0);
  return week.reduce((sum, mean) => sum + mean, 0) / Math.max(1, week.length);
}

function first(from: number, to: number, holds: (value: number) => boolean): number | null {
  for (let value = from; value <= to; value += 1) if (holds(value)) return value;
  return null;
}
