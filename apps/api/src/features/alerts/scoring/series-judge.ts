import { daysBetween } from '@poolshoogte/calendar';
import {
  type Calibration,
  type DelayCurve,
  type EffortVerdict,
  effortGuard,
  type ExpectedEvent,
  explainedBy,
  judgeSeries,
  type Judgement,
  type RecentSignal,
  type SeriesInput,
  type Thresholds,
} from '@poolshoogte/early-warning';
import type { LoadedCounts } from './loaded-counts';
import type { ScoredSeries, SeriesKey } from './scored-series';

/** What verdicts of one municipality are made with. */
export interface JudgedWith {
  readonly thresholds: Thresholds;
  readonly calibration: Calibration;
  /** Fewer signals in the window raise nothing. */
  readonly minimumSignals: number;
  readonly delays: DelayCurve;
  readonly events: readonly ExpectedEvent[];
}

export type SourcesOf = (key: SeriesKey, day: string) => Promise<readonly RecentSignal[]>;

/** A younger municipality knows no old sources: then every source would be new. */
const SOURCES_KNOWN_AFTER_DAYS = 84;

/** The verdict on any series of a municipality on any of its days. */
export class SeriesJudge {
  constructor(
    private readonly loaded: LoadedCounts,
    private readonly given: JudgedWith,
    private readonly sourcesOf: SourcesOf,
  ) {}

  /** By the counts of now: of a day longer ago more has been entered. */
  async judge(series: ScoredSeries, day: string): Promise<Judgement> {
    const until = this.loaded.daysUntil(day);
    const input = this.inputOf(series, day);
    const alone = judgeSeries(input);
    if (alone.levelOfScore === 'normal') return alone;
    const found = await this.sourcesOf(series, day);
    const isKnown = until > SOURCES_KNOWN_AFTER_DAYS;
    const recent = isKnown ? found : found.map((one) => ({ ...one, isNew: false }));
    const events = explainedBy(this.given.events, day, series.kern, series.theme);
    const effort = this.effort(series, until, recent);
    return this.withMinimum(judgeSeries({ ...input, recent, effort, events }));
  }

  /** How far it stands out by its counts alone, whoever they came from: asks nothing of the database. */
  levelOfScore(series: ScoredSeries, day: string): Judgement['levelOfScore'] {
    return judgeSeries(this.inputOf(series, day)).levelOfScore;
  }

  private inputOf(series: ScoredSeries, day: string): SeriesInput {
    const until = this.loaded.daysUntil(day);
    return {
      day,
      counts: series.counts.subarray(0, until),
      expected: series.expected.subarray(0, until),
      evidence: series.evidence[until - 1] ?? 0,
      historyDays: until,
      thresholds: this.given.thresholds,
      calibration: this.given.calibration,
      neighbourScore: series.neighbours?.[until - 1] ?? 0,
      quietLoggingDays: this.loaded.quietDays(until),
      delays: this.given.delays.slice(daysBetween(day, this.loaded.counted.today)),
    };
  }

  private effort(
    { counts }: ScoredSeries,
    until: number,
    recent: readonly RecentSignal[],
  ): EffortVerdict {
    const logged = Float64Array.from({ length: until }, (_, day) =>
      Math.max(0, (this.loaded.counted.panel.effort[day] ?? 0) - (counts[day] ?? 0)),
    );
    return effortGuard(logged, recent);
  }

  /** The engine has a minimum of its own; a municipality may ask for more. */
  private withMinimum(judgement: Judgement): Judgement {
    if (judgement.seen >= this.given.minimumSignals) return judgement;
    if (judgement.limits.includes('few-signals')) return judgement;
    return { ...judgement, level: 'normal', limits: [...judgement.limits, 'few-signals'] };
  }
}
