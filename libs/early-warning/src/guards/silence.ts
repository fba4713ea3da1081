import { tails } from '../distributions/negative-binomial';
import { countModel } from '../judgement/count-range';

/** How much a kern lets hear of itself, against what is usual there. */
export type EffortLevel = 'usual' | 'less' | 'dark' | 'unknown';

export interface EffortMeter {
  readonly level: EffortLevel;
  /** Days since the last entry of any kind; `null`: never one. */
  readonly quietDays: number | null;
  /** Entries of the last four weeks, and what was expected of them. */
  readonly seen: number;
  readonly expected: number;
  /** Entries that were expected in the quiet days and did not come. */
  readonly missing: number;
}

const RECENT_DAYS = 28;
const HISTORY_DAYS = 365;
/** Nothing is quiet before this: a village may have two quiet weeks. */
const LEAST_QUIET_DAYS = 14;
/** With less history than this nobody can say what is usual. */
const LEAST_HISTORY_DAYS = 56;
/** Chance that so quiet a time comes by itself, for dark and for less. */
const RARE = { dark: 0.01, less: 0.05 } as const;
/** A rate is pulled to nothing by this many imagined entries, so that one entry a year promises nothing. */
const DOUBT = 1;

/**
 * Whether a kern went dark: everything that was logged there (all themes, also what is no discontent) against
 * its own year before. Silence is never calm: perhaps nobody listens.
 *
 * @param logged entries a day, oldest first, the last is today
 */
export function silence(logged: ArrayLike<number>): EffortMeter {
  const days = logged.length;
  const last = lastDay(logged);
  const quietDays = last < 0 ? null : days - 1 - last;
  const seen = sum(logged, Math.max(0, days - RECENT_DAYS), days);
  const first = firstDay(logged);
  const silentDays = quietDays ?? days;
  // What is usual is learned from before the quiet: silence must not become normal by lasting.
  const end = Math.max(0, days - Math.max(RECENT_DAYS, silentDays));
  const start = Math.max(first, end - HISTORY_DAYS);
  const history = end - start;
  if (first < 0 || history < LEAST_HISTORY_DAYS)
    return { level: 'unknown', quietDays, seen, expected: 0, missing: 0 };
  const before = sum(logged, start, end);
  const rate = Math.max(0, before - DOUBT) / history;
  const expected = rate * RECENT_DAYS;
  const missing = rate * silentDays;
  const level = levelOf({ silentDays, missing, seen, expected, before });
  return { level, quietDays, seen, expected, missing };
}

interface Quiet {
  readonly silentDays: number;
  readonly missing: number;
  readonly seen: number;
  readonly expected: number;
  readonly before: number;
}

function levelOf({ silentDays, missing, seen, expected, before }: Quiet): EffortLevel {
  if (expected === 0) return 'usual';
  const none = tails(countModel(missing || expected, before), 0).atMost;
  if (silentDays >= LEAST_QUIET_DAYS && none <= RARE.dark) return 'dark';
  return tails(countModel(expected, before), seen).atMost <= RARE.less ? 'less' : 'usual';
}

function firstDay(logged: ArrayLike<number>): number {
  for (let day = 0; day < logged.length; day += 1) if ((logged[day] ?? 0) > 0) return day;
  return -1;
}

function lastDay(logged: ArrayLike<number>): number {
  for (let day = logged.length - 1; day >= 0; day -= 1) if ((logged[day] ?? 0) > 0) return day;
  return -1;
}

function sum(values: ArrayLike<number>, from: number, to: number): number {
  let total = 0;
  for (let at = from; at < to; at += 1) total += Math.max(0, Math.floor(values[at] ?? 0) || 0);
  return total;
}
