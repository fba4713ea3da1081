import type { AlertFigures, AlertLevel, AlertState, AlertCaution } from '@poolshoogte/contracts';
import type { Episode, Judgement, LimitCode } from '@poolshoogte/early-warning';
import { LIMIT_CODES } from '@poolshoogte/early-warning';
import type { KeptEpisode } from '../kept-episode';
import type { ScoredSeries, SeriesKey } from './scored-series';

/** Days of expected counts that are kept for the chart of an alert. */
const CHART_DAYS = 56;

/** An alert as scoring moves it on. */
export interface GoingAlert extends SeriesKey {
  readonly id: string;
  readonly startedOn: string;
  episode: Episode;
  kernen: readonly string[];
  level: AlertLevel;
  readonly state: AlertState;
  isWithdrawn: boolean;
  version: number;
  expected: readonly (number | null)[];
  /** Only of one that was raised just now. */
  readonly raised?: Raised;
}

/** What is frozen when an alert is raised. */
export interface Raised {
  readonly figures: AlertFigures;
  readonly cautions: readonly AlertCaution[];
  readonly eventIds: readonly string[];
}

/** What was expected on the days before and on the day of a verdict. */
export function expectedUntil(series: ScoredSeries, until: number): (number | null)[] {
  const from = Math.max(0, until - CHART_DAYS);
  return Array.from(series.expected.subarray(from, until), (mean) =>
    Number.isFinite(mean) ? Number(mean.toFixed(4)) : null,
  );
}

export function episodeOf({ expected: _expected, ...kept }: KeptEpisode): Episode {
  const limits = LIMIT_CODES.filter((code): code is LimitCode => kept.limits.includes(code));
  return { ...kept, limits };
}

export const keptEpisodeOf = ({ episode, expected }: GoingAlert): KeptEpisode => ({
  ...episode,
  limits: [...episode.limits],
  expected: [...expected],
});

/** Ids of what the calendar knew of it. */
export const eventIdsOf = ({ explainedBy }: Judgement): string[] => explainedBy.map(({ id }) => id);
