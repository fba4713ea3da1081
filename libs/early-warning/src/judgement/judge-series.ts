import type { MarkedEvent } from '../calendar/explained-by';
import { type Calibration, recurrenceDays, SHIPPED_CALIBRATION } from '../detection/alarm-budget';
import { combinedScore } from '../detection/neighbours';
import { scoreOf, stateAfter } from '../detection/warning-score';
import { arrivedShare, type DelayCurve } from '../delay/delay-factor';
import type { EffortVerdict, RecentSignal } from '../guards/effort-guard';
import type { StandsApart } from '../guards/stands-apart';
import { cannotJudge } from './cannot-judge';
import { countModel, countRange } from './count-range';
import type { Judgement, Level, LimitCode, Reason, Thresholds } from './judgement';
import { mendedCounts } from './mended-counts';
import { type StrongestWindow, strongestWindow } from './strongest-window';
import { wouldChange } from './would-change';

/** Fewer signals than this in four weeks are no rise, however rare. */
const LEAST_SIGNALS = 3;
const LEAST_SOURCES = 2;
/** With less history a level is at most watch: what is usual is borrowed from elsewhere. */
const RIPE_DAYS = 56;
/** A rise over so few days is sharp, over at least so many slow. */
const SHARP_DAYS = 3;
const SLOW_DAYS = 21;

/** Everything about one kern and theme that a verdict stands on. Days: oldest first, the last is judged. */
export interface SeriesInput {
  /** `YYYY-MM-DD`, the day of the last place. */
  readonly day: string;
  /** Signals by the day it happened. A year is enough, 200 days tell nearly the same. */
  readonly counts: ArrayLike<number>;
  /** Expected counts of the same days, when all is entered; NaN: not known. */
  readonly expected: ArrayLike<number>;
  /** Signals that the rate of the last day stands on, the prior included. */
  readonly evidence: number;
  /** Days since the municipality began to log. */
  readonly historyDays: number;
  readonly thresholds: Thresholds;
  /** Fewer signals than this in four weeks are no rise; 3 unless said, and never less. */
  readonly minimumSignals?: number;
  /** Highest own score of the same theme in the nearest kernen on this day; without it: no neighbours. */
  readonly neighbourScore?: number;
  /** How fast signals are entered after they happened; without it all is taken to be there. */
  readonly delays?: DelayCurve;
  /** Signals of the last four weeks with their sources; without it independence is not known. */
  readonly recent?: readonly RecentSignal[];
  readonly effort?: EffortVerdict;
  /** Whether it stands out from the other kernen, from `standsApart`; worth asking when it is watched. */
  readonly apart?: StandsApart | null;
  /** Events that explain what happens, from `explainedBy`. */
  readonly events?: readonly MarkedEvent[];
  readonly calibration?: Calibration;
  /** Days since anything at all was logged in the municipality. */
  readonly quietLoggingDays?: number;
}

/**
 * The verdict on one kern and theme on one day. Keeps nothing between days: a signal that is entered late
 * changes the days before, so the score is made anew from them.
 */
export function judgeSeries(input: SeriesInput): Judgement {
  const { counts, mendedDays } = mendedCounts(input.counts);
  const expected = soFar(input);
  const cannotJudgeYet = cannotJudge(input);
  const own = cannotJudgeYet ? 0 : scoreOf(stateAfter(counts, expected));
  const neighbour = input.neighbourScore ?? 0;
  const score = combinedScore(own, neighbour);
  const levelOfScore = levelAt(score, input.thresholds);
  const window = strongestWindow(counts, expected, input.evidence);
  const sources = input.recent ? new Set(input.recent.map(({ source }) => source)).size : null;
  const limits = levelOfScore === 'normal' ? [] : limitsOf(input, lately(counts), sources);
  const last = expected[expected.length - 1] ?? NaN;
  const today = last > 0 ? last : 0;
  const events = input.events ?? [];
  return {
    day: input.day,
    expected: today,
    band: countRange(countModel(today, input.evidence)),
    windowDays: window.days,
    seen: window.seen,
    usual: countRange(countModel(window.expected, input.evidence)),
    score,
    level: limited(levelOfScore, limits),
    levelOfScore,
    recurrenceDays: recurrenceDays(score, input.calibration ?? SHIPPED_CALIBRATION),
    reason: reasonOf(window, levelOfScore, score > own),
    limits,
    isMuted: events.some(({ mutes }) => mutes),
    explainedBy: events,
    dataQuality: {
      historyDays: Math.max(0, Math.min(365, Math.floor(input.historyDays) || 0)),
      ownSignals: counts.reduce((sum, count) => sum + count, 0),
      loggingChange: input.effort?.change ?? null,
      sources,
      newSourceShare: input.effort?.newSourceShare ?? null,
      standsApart: input.apart?.isApart ?? null,
      stillToCome: stillToCome(input, window),
      mendedDays,
    },
    wouldChange: cannotJudgeYet
      ? { signalsUntilHigher: null, quietDaysUntilNormal: null }
      : wouldChange(counts, expected, neighbour, input.thresholds),
    cannotJudgeYet,
  };
}

export function levelAt(score: number, { watch, act }: Thresholds): Level {
  if (score >= act) return 'act';
  return score >= watch ? 'watch' : 'normal';
}

/** What is expected to be known by now of what was expected. */
function soFar({ expected, delays, counts }: SeriesInput): Float64Array {
  return Float64Array.from({ length: counts.length }, (_, day) => {
    const whole = expected[day] ?? NaN;
    if (!Number.isFinite(whole)) return NaN;
    return delays ? whole * arrivedShare(delays, counts.length - 1 - day) : whole;
  });
}

function limitsOf(
  { historyDays, effort, events = [], minimumSignals = LEAST_SIGNALS }: SeriesInput,
  signals: number,
  sources: number | null,
): LimitCode[] {
  const limits: LimitCode[] = [...(effort?.codes ?? [])];
  if (signals < Math.max(LEAST_SIGNALS, minimumSignals)) limits.push('few-signals');
  if (sources !== null && sources < LEAST_SOURCES) limits.push('one-source');
  if (historyDays < RIPE_DAYS) limits.push('short-history');
  if (events.length > 0) limits.push('expected-event');
  return limits;
}

/** Signals of the last four weeks. */
const lately = (counts: Float64Array): number =>
  counts.slice(-28).reduce((sum, count) => sum + count, 0);

/** Too few signals are normal; every other limit leaves at most watch, but an event alone only explains. */
function limited(level: Level, limits: readonly LimitCode[]): Level {
  if (limits.includes('few-signals')) return 'normal';
  const caps = limits.some((limit) => limit !== 'expected-event');
  return level === 'act' && caps ? 'watch' : level;
}

function reasonOf(
  { days, seen, expected }: StrongestWindow,
  level: Level,
  withNeighbours: boolean,
): Reason {
  const code = level === 'normal' ? 'as-usual' : codeOf(days);
  const ratio = expected > 0.01 ? seen / expected : null;
  return { code, windowDays: days, seen, expected, ratio, withNeighbours };
}

function codeOf(days: number): Reason['code'] {
  if (days <= SHARP_DAYS) return 'sharp-rise';
  return days >= SLOW_DAYS ? 'slow-rise' : 'rise';
}

function stillToCome({ delays, expected, counts }: SeriesInput, window: StrongestWindow): number {
  if (!delays) return 0;
  let sum = 0;
  for (let back = 0; back < Math.min(window.days, counts.length); back += 1) {
    const whole = expected[counts.length - 1 - back] ?? 0;
    if (whole > 0) sum += whole * (1 - arrivedShare(delays, back));
  }
  return sum;
}
