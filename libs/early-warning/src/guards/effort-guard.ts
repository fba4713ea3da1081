import { countModel } from '../judgement/count-range';
import { tails } from '../distributions/negative-binomial';

/** Logging moved when it is this much more, or less, than it was. */
const MOVED = 0.3;
/** A new source or logger explains a rise when it brought more than this share. */
const EXPLAINS = 0.5;
const RECENT_DAYS = 14;
const USUAL_DAYS = 56;
/** A move that chance gives this often is no move: with two entries a week thirty percent is nothing. */
const RARE = 0.01;

export const EFFORT_CODES = ['new-source', 'logging-rose', 'logging-fell'] as const;
export type EffortCode = (typeof EFFORT_CODES)[number];

/** One signal of the series under judgement. */
export interface RecentSignal {
  /** 0: the day that is judged. */
  readonly daysAgo: number;
  /** Opaque: the same for signals that are not independent (one logger, one feed). Never stored. */
  readonly source: string;
  /** Whether this source first logged anything less than eight weeks ago. */
  readonly isNew: boolean;
}

export interface EffortVerdict {
  /** Not empty: "check the data first", at most watch. */
  readonly codes: readonly EffortCode[];
  /** Logging of two weeks over that of the eight weeks before; `null`: not known. */
  readonly change: number | null;
  /** Share of the largest new source in the signals; `null`: not known. */
  readonly newSourceShare: number | null;
}

/**
 * Whether logging itself explains a rise.
 *
 * @param logged everything that was logged in the municipality, a number a day, the last is the day that is
 *   judged; without the series itself, which carries the rise
 * @param signals the signals of the last four weeks; `null`: their sources are not known
 */
export function effortGuard(
  logged: ArrayLike<number>,
  signals: readonly RecentSignal[] | null,
): EffortVerdict {
  const newSourceShare = signals && largestNewShare(signals);
  const moved = movedLogging(logged);
  const codes: EffortCode[] = [];
  if (newSourceShare !== null && newSourceShare > EXPLAINS) codes.push('new-source');
  if (moved.code) codes.push(moved.code);
  return { codes, change: moved.change, newSourceShare };
}

function movedLogging(logged: ArrayLike<number>): {
  change: number | null;
  code: 'logging-rose' | 'logging-fell' | null;
} {
  const end = logged.length;
  if (end < RECENT_DAYS + USUAL_DAYS) return { change: null, code: null };
  const usual = sum(logged, end - RECENT_DAYS - USUAL_DAYS, end - RECENT_DAYS);
  const recent = sum(logged, end - RECENT_DAYS, end);
  if (usual === 0) return { change: null, code: null };
  const expected = (usual * RECENT_DAYS) / USUAL_DAYS;
  const change = recent / expected;
  const { atMost, atLeast } = tails(countModel(expected, usual), recent);
  if (change > 1 + MOVED && atLeast < RARE) return { change, code: 'logging-rose' };
  if (change < 1 - MOVED && atMost < RARE) return { change, code: 'logging-fell' };
  return { change, code: null };
}

function largestNewShare(signals: readonly RecentSignal[]): number {
  if (signals.length === 0) return 0;
  const counted = new Map<string, number>();
  for (const { source, isNew } of signals)
    if (isNew) counted.set(source, (counted.get(source) ?? 0) + 1);
  return Math.max(0, ...counted.values()) / signals.length;
}

function sum(values: ArrayLike<number>, from: number, to: number): number {
  let total = 0;
  for (let at = from; at < to; at += 1) total += Math.max(0, values[at] ?? 0);
  return Number.isFinite(total) ? total : 0;
}
