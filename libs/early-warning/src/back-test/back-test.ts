import { addDays } from '@poolshoogte/calendar';
import { panelScores } from '../detection/neighbours';
import { expectedCounts } from '../expectation/expected-counts';
import { type Panel, seriesOf } from '../expectation/panel';
import type { Thresholds } from '../judgement/judgement';
import { mendedCounts } from '../judgement/mended-counts';
import { MERGE_DAYS } from '../episodes/merge-days';

/** What people made of something that happened before. */
export interface KnownOutcome {
  /** Index of the place and theme in the history. */
  readonly place: number;
  readonly theme: number;
  /** Days from 0, both included. */
  readonly firstDay: number;
  readonly lastDay: number;
  readonly outcome: 'true' | 'false' | 'unclear';
}

export interface BackTestHistory {
  /** `YYYY-MM-DD` of day 0 of the panel. */
  readonly firstDay: string;
  readonly panel: Panel;
  readonly outcomes: readonly KnownOutcome[];
}

export interface BackTestSettings {
  readonly thresholds: Thresholds;
  /** Days before this (from 0) are only learned from. */
  readonly fromDay: number;
}

export interface BackTestEpisode {
  readonly place: number;
  readonly theme: number;
  readonly raisedOn: string;
  /** The last day at or above watching. */
  readonly lastUpOn: string;
  readonly peakScore: number;
  /** Signals from the day it was raised to the last day up. */
  readonly signals: number;
  /** `unknown`: nobody ever said. */
  readonly outcome: KnownOutcome['outcome'] | 'unknown';
}

export interface BackTestResult {
  readonly episodes: readonly BackTestEpisode[];
  readonly kernYears: number;
  readonly perKernYear: number;
  /** Raised again on what people had called true, false and unclear; the rest was never judged. */
  readonly counted: Readonly<Record<BackTestEpisode['outcome'], number>>;
  /** What people had called true and this would not have raised. */
  readonly missed: number;
}

/** Fewer signals than this in four weeks raise nothing. */
const LEAST_SIGNALS = 3;
const LOOK_BACK_DAYS = 28;
const YEAR = 365.25;

/** What these settings would have raised on this history, each day with the knowledge of that day alone. */
export function backTest(history: BackTestHistory, settings: BackTestSettings): BackTestResult {
  const { panel } = history;
  const { counts } = mendedCounts(panel.counts);
  const scores = panelScores(panel, expectedCounts({ ...panel, counts }).scores);
  const { days, places } = panel;
  const from = Math.max(0, settings.fromDay);
  const episodes: BackTestEpisode[] = [];
  for (let series = 0; series < seriesOf(panel); series += 1) {
    const own = counts.subarray(series * days, (series + 1) * days);
    const ownScores = scores.subarray(series * days, (series + 1) * days);
    const place = series % places.length;
    const theme = Math.floor(series / places.length);
    for (const run of runs(own, ownScores, settings.thresholds, from)) {
      const outcome = outcomeOf(history.outcomes, place, theme, run);
      episodes.push({
        place,
        theme,
        raisedOn: addDays(history.firstDay, run.first),
        lastUpOn: addDays(history.firstDay, run.last),
        peakScore: run.peak,
        signals: sum(own, run.first, run.last + 1),
        outcome,
      });
    }
  }
  episodes.sort((a, b) => a.raisedOn.localeCompare(b.raisedOn) || b.peakScore - a.peakScore);
  const kernYears = (places.length * Math.max(0, days - from)) / YEAR;
  const counted = { true: 0, false: 0, unclear: 0, unknown: 0 };
  for (const { outcome } of episodes) counted[outcome] += 1;
  return {
    episodes,
    kernYears,
    perKernYear: kernYears > 0 ? episodes.length / kernYears : 0,
    counted,
    missed: missedOf(history, episodes, from),
  };
}

interface Run {
  first: number;
  last: number;
  peak: number;
}

/** Stretches from reaching the act level until a week below the watch level. */
function runs(
  counts: Float64Array,
  scores: Float64Array,
  { watch, act }: Thresholds,
  from: number,
): Run[] {
  const found: Run[] = [];
  let open: Run | null = null;
  for (let day = from; day < scores.length; day += 1) {
    const score = scores[day] ?? 0;
    if (open && day - open.last > MERGE_DAYS) open = null;
    if (score < watch || !hasEnough(counts, day)) continue;
    if (open) {
      open.last = day;
      open.peak = Math.max(open.peak, score);
    } else if (score >= act) {
      open = { first: day, last: day, peak: score };
      found.push(open);
    }
  }
  return found;
}

const hasEnough = (counts: Float64Array, day: number): boolean =>
  sum(counts, Math.max(0, day + 1 - LOOK_BACK_DAYS), day + 1) >= LEAST_SIGNALS;

function outcomeOf(
  outcomes: readonly KnownOutcome[],
  place: number,
  theme: number,
  run: Run,
): BackTestEpisode['outcome'] {
  const own = outcomes.filter((known) => known.place === place && known.theme === theme);
  const met = own.filter(
    ({ firstDay, lastDay }) => firstDay <= run.last && run.first <= lastDay + MERGE_DAYS,
  );
  const worth = ['true', 'unclear', 'false'] as const;
  return worth.find((outcome) => met.some((known) => known.outcome === outcome)) ?? 'unknown';
}

function missedOf(
  { outcomes, firstDay }: BackTestHistory,
  episodes: readonly BackTestEpisode[],
  from: number,
): number {
  return outcomes.filter(
    (known) =>
      known.outcome === 'true' &&
      known.firstDay >= from &&
      !episodes.some(
        ({ place, theme, raisedOn, lastUpOn }) =>
          place === known.place &&
          theme === known.theme &&
          addDays(firstDay, known.firstDay) <= lastUpOn &&
          raisedOn <= addDays(firstDay, known.lastDay + MERGE_DAYS),
      ),
  ).length;
}

function sum(values: Float64Array, from: number, to: number): number {
  let total = 0;
  for (let at = from; at < to; at += 1) total += values[at] ?? 0;
  return total;
}
