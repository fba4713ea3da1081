import { MINIMUM_DAYS } from '../expectation/expected-counts';
import type { CannotJudge } from './judgement';

/** Nothing at all was logged for so long: what is usual now is not known any more. */
const NO_REPORTS_DAYS = 90;

interface Judged {
  readonly counts: ArrayLike<number>;
  readonly expected: ArrayLike<number>;
  readonly historyDays: number;
  readonly quietLoggingDays?: number;
}

/** Why nothing can be said about a series yet; `null`: something can. */
export function cannotJudge(input: Judged): CannotJudge | null {
  const { counts, expected, historyDays, quietLoggingDays = 0 } = input;
  if (counts.length === 0 || counts.length !== expected.length)
    return { code: 'not-a-series', daysLeft: null };
  if (quietLoggingDays >= NO_REPORTS_DAYS) return { code: 'no-reports', daysLeft: MINIMUM_DAYS };
  const days = Number.isFinite(historyDays) ? Math.max(0, Math.floor(historyDays)) : 0;
  if (days < MINIMUM_DAYS) return { code: 'no-history', daysLeft: MINIMUM_DAYS - days };
  const last = expected[expected.length - 1] ?? NaN;
  return last > 0 ? null : { code: 'no-reports', daysLeft: null };
}
