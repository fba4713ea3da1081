import { Inject, Injectable } from '@nestjs/common';
import { addDays, dayAt, daysBetween } from '@poolshoogte/calendar';
import type { AlertOutcome, AlertSettings, BackTest } from '@poolshoogte/contracts';
import {
  backTest,
  type BackTestEpisode,
  type KnownOutcome,
  thresholdsFor,
} from '@poolshoogte/early-warning';
import { THEME_IDS, type ThemeId } from '@poolshoogte/vocabulary';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../../platform/clock/clock';
import { rowsOf } from '../../../platform/database/rows';
import { AlertSettingsStore } from '../scoring/alert-settings.store';
import { CountsLoader } from '../scoring/counts-loader';
import type { LoadedCounts } from '../scoring/loaded-counts';
import { themeIndex } from '../scoring/scored-series';

/** Three years are replayed where there are as many. */
const REPLAYED_DAYS = 1_096;
/** The first weeks only teach what is normal. */
const LEARNED_DAYS = 56;
const LONGEST_WINDOW_DAYS = 28;
const MOST_SHOWN = 200;

/** Replays a setting on the own history of a municipality. */
@Injectable()
export class BackTester {
  constructor(
    @Inject(Clock) private readonly clock: Clock,
    @Inject(CountsLoader) private readonly counts: CountsLoader,
    @Inject(AlertSettingsStore) private readonly settings: AlertSettingsStore,
  ) {}

  async replay(
    manager: EntityManager,
    municipality: string,
    settings: AlertSettings,
  ): Promise<BackTest> {
    const today = dayAt(this.clock.now());
    const loaded = await this.counts.load(manager, municipality, today, REPLAYED_DAYS);
    const token = randomUUID();
    if (!loaded || loaded.days <= LEARNED_DAYS) return nothing(settings, today, token);
    const { calibration } = await this.settings.get(manager, municipality);
    const { firstDay, panel, kernen } = loaded.counted;
    const outcomes = await this.outcomes(manager, municipality, loaded);
    const result = backTest(
      { firstDay, panel, outcomes },
      { thresholds: thresholdsFor(settings, calibration), fromDay: LEARNED_DAYS },
    );
    const episodes = result.episodes.filter(
      (episode) => seenBefore(loaded, episode) >= settings.minimumSignals,
    );
    const having = (outcome: BackTestEpisode['outcome']) =>
      episodes.filter((episode) => episode.outcome === outcome).length;
    return {
      settings,
      firstDay: addDays(firstDay, LEARNED_DAYS),
      lastDay: today,
      kernYears: result.kernYears,
      raised: episodes.length,
      raisedPerKernYear: result.kernYears > 0 ? episodes.length / result.kernYears : null,
      proved: having('true'),
      false: having('false'),
      unclear: having('unclear'),
      unknown: having('unknown'),
      missed: result.missed,
      episodes: episodes
        .slice(-MOST_SHOWN)
        .reverse()
        .map((episode) => ({
          kern: kernen[episode.place] ?? null,
          theme: THEME_IDS[episode.theme] ?? THEME_IDS[0],
          raisedOn: episode.raisedOn,
          lastOn: episode.lastUpOn,
          peakScore: episode.peakScore,
          seen: episode.signals,
          expected: expectedOf(loaded, episode),
          outcome: episode.outcome === 'unknown' ? null : episode.outcome,
        })),
      token,
    };
  }

  /** What people said of real alerts, in the places of the panel. */
  private async outcomes(
    manager: EntityManager,
    municipality: string,
    { counted: { firstDay, kernen } }: LoadedCounts,
  ): Promise<KnownOutcome[]> {
    const rows = await rowsOf<{
      kernen: string[];
      theme: string;
      startedOn: string;
      lastOn: string;
      outcome: AlertOutcome;
    }>(
      manager,
      `SELECT kernen, theme, started_on AS "startedOn", last_on AS "lastOn", outcome FROM alert
       WHERE municipality_code = $1 AND state = 'closed' AND last_on >= $2`,
      [municipality, firstDay],
    );
    return rows.flatMap(({ kernen: places, theme, startedOn, lastOn, outcome }) =>
      places
        .map((kern) => ({
          place: kernen.indexOf(kern),
          theme: themeIndex(theme as ThemeId),
          firstDay: daysBetween(firstDay, startedOn),
          lastDay: daysBetween(firstDay, lastOn),
          outcome,
        }))
        .filter(({ place, theme: at }) => place >= 0 && at >= 0),
    );
  }
}

const keyAt = ({ counted: { kernen } }: LoadedCounts, { place, theme }: BackTestEpisode) => ({
  kern: kernen[place] ?? '',
  theme: THEME_IDS[theme] ?? THEME_IDS[0],
});

const seenBefore = (loaded: LoadedCounts, episode: BackTestEpisode): number =>
  loaded.seenIn(keyAt(loaded, episode), {
    until: loaded.daysUntil(episode.raisedOn),
    days: LONGEST_WINDOW_DAYS,
  });

function expectedOf(loaded: LoadedCounts, episode: BackTestEpisode): number {
  const { expected } = loaded.series(keyAt(loaded, episode));
  const days = expected.subarray(
    loaded.daysUntil(episode.raisedOn) - 1,
    loaded.daysUntil(episode.lastUpOn),
  );
  return days.reduce((sum, mean) => sum + (mean > 0 ? mean : 0), 0);
}

const nothing = (settings: AlertSettings, lastDay: string, token: string): BackTest => ({
  settings,
  firstDay: null,
  lastDay,
  kernYears: 0,
  raised: 0,
  raisedPerKernYear: null,
  proved: 0,
  false: 0,
  unclear: 0,
  unknown: 0,
  missed: 0,
  episodes: [],
  token,
});
