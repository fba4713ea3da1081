import type { MarkedEvent } from '../calendar/explained-by';

/** Normal: as usual. Watch: look at it when you can. Act: look at it now, together. */
export const LEVELS = ['normal', 'watch', 'act'] as const;
export type Level = (typeof LEVELS)[number];

/** Scores from which a series is watched and acted upon. */
export interface Thresholds {
  readonly watch: number;
  readonly act: number;
}

/** What stands out, and over how long; `as-usual` when nothing does. */
export const REASON_CODES = ['as-usual', 'sharp-rise', 'rise', 'slow-rise'] as const;
export type ReasonCode = (typeof REASON_CODES)[number];

/** Why a level is lower than the score alone would make it. */
export const LIMIT_CODES = [
  'few-signals',
  'one-source',
  'new-source',
  'logging-rose',
  'logging-fell',
  'short-history',
  'expected-event',
] as const;
export type LimitCode = (typeof LIMIT_CODES)[number];

/** Why nothing can be said yet. */
export const UNKNOWN_CODES = ['no-history', 'no-reports', 'not-a-series'] as const;
export type UnknownCode = (typeof UNKNOWN_CODES)[number];

export interface CannotJudge {
  readonly code: UnknownCode;
  /** Days until it can be judged when logging goes on; `null`: that is not a matter of days. */
  readonly daysLeft: number | null;
}

/** The counts that the verdict is about, in figures for one sentence. */
export interface Reason {
  readonly code: ReasonCode;
  readonly windowDays: number;
  readonly seen: number;
  readonly expected: number;
  /** Seen over expected; `null` when next to nothing was expected. */
  readonly ratio: number | null;
  /** Whether the same theme next door made it weigh more. */
  readonly withNeighbours: boolean;
}

export interface DataQuality {
  /** Days of history behind the expectation, at most a year. */
  readonly historyDays: number;
  /** Signals of the series itself that the rate stands on. */
  readonly ownSignals: number;
  /** Logging of everything in two weeks over what it was before: 1.4 is 40 % more; `null`: not known. */
  readonly loggingChange: number | null;
  /** Different sources or loggers in four weeks; `null`: not known. */
  readonly sources: number | null;
  /** Share of the largest new source or logger in four weeks; `null`: not known. */
  readonly newSourceShare: number | null;
  /** Whether a rise of logging everywhere can not explain it; `null`: not asked, or nothing to compare. */
  readonly standsApart: boolean | null;
  /** Signals of the window that are expected to be entered later, by the usual delay. */
  readonly stillToCome: number;
  /** Days with a count that could not be right (negative, broken) and was mended. */
  readonly mendedDays: number;
}

/** What would make the verdict another one. */
export interface WouldChange {
  /** So many signals more on this day make it one level higher; `null`: it is the highest, or none would. */
  readonly signalsUntilHigher: number | null;
  /** So many days without any signal make it normal; 0: it is; `null`: not within a season. */
  readonly quietDaysUntilNormal: number | null;
}

/** A verdict on one kern and theme on one day, in codes and figures; words are put by who shows it. */
export interface Judgement {
  /** `YYYY-MM-DD` */
  readonly day: string;
  /** Expected count of this day, as far as it can be known by now. */
  readonly expected: number;
  /** 90 % band around it. */
  readonly band: CountRange;
  /** The days that end with this one over which it stands out most. */
  readonly windowDays: number;
  readonly seen: number;
  /** What nine of ten such windows have here. */
  readonly usual: CountRange;
  /** 0 to 8. */
  readonly score: number;
  readonly level: Level;
  /** The level that the score alone gives. */
  readonly levelOfScore: Level;
  /** In quiet times such a score comes about once in so many days in this kern, ten years at most; `null`: not high enough to say. */
  readonly recurrenceDays: number | null;
  readonly reason: Reason;
  readonly limits: readonly LimitCode[];
  /** An expected event was chosen to keep this quiet: shown, not raised. */
  readonly isMuted: boolean;
  readonly explainedBy: readonly MarkedEvent[];
  readonly dataQuality: DataQuality;
  readonly wouldChange: WouldChange;
  /** When this is there, `level` is normal and says nothing. */
  readonly cannotJudgeYet: CannotJudge | null;
}

/** A range of counts, both ends included. */
export interface CountRange {
  readonly low: number;
  readonly high: number;
}
