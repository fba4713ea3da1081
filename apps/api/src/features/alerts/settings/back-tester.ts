import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { addDays, dayAt, daysBetween } from '@poolshoogte/calendar';
import type { AlertOutcome, AlertSettings, BackTest } from '@poolshoogte/contracts';
import { type BackTestResult, backTest, type KnownOutcome } from '@poolshoogte/early-warning';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../../platform/clock/clock';
import { Database } from '../../../platform/database/database';
import { rowsOf } from '../../../platform/database/rows';
import { ALL_SIGNALS, NO_KERN } from '../../counts/counts.public';
import type { CountedHistory } from '../scoring/counted-history';
import { CountsLoader } from '../scoring/counts-loader';
import type { GoingAlert } from '../scoring/going-alert';
import { replay, REPLAYED_DAYS } from '../scoring/replay';
import { ScoringTools } from '../scoring/scoring-tools';

/** The first weeks only teach what is normal. */
const LEARNED_DAYS = 56;
const DAYS_PER_YEAR = 365.25;
const MOST_SHOWN = 200;

/** Replays a setting on the own history of a municipality, as scoring would have gone. */
@Injectable()
export class BackTester {
  /** One after the other: a replay takes the processor for a while. */
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Database) private readonly database: Database,
    @Inject(CountsLoader) private readonly counts: CountsLoader,
    @Inject(ScoringTools) private readonly tools: ScoringTools,
  ) {}

  replay(municipality: string, settings: AlertSettings): Promise<BackTest> {
    const done = this.last.then(() => this.one(municipality, settings));
    this.last = done.catch(() => undefined);
    return done;
  }

  private async one(municipality: string, settings: AlertSettings): Promise<BackTest> {
    const today = dayAt(this.clock.now());
    const start = addDays(today, 1 - REPLAYED_DAYS);
    const { history, given, known } = await this.database.read(municipality, async (manager) => ({
      history: await this.counts.history(manager, municipality, today, REPLAYED_DAYS),
      given: await this.tools.given(manager, municipality, { firstDay: start, today }, settings),
      known: await outcomesSince(manager, municipality, start),
    }));
    // Between days no connection is held: a replay is long and others come first.
    const { firstDay, kernen, raised } = await replay({
      asOf: (day) => history.asOf(day),
      given,
      sourcesOf: (key, day) =>
        this.database.read(municipality, (manager) =>
          this.tools.sources.of(manager, municipality, key, day),
        ),
      today,
    });
    const days = firstDay === null ? 0 : daysBetween(firstDay, today) + 1;
    const isTooShort = firstDay === null || days <= LEARNED_DAYS;
    const kernYears = isTooShort ? 0 : (kernen.length * days) / DAYS_PER_YEAR;
    const episodes = raised.map((alert) => ({ ...spanOf(alert), alert }));
    const { outcomes, counted, missed } = backTest(
      episodes,
      known.filter((one) => firstDay !== null && one.firstDay >= firstDay),
    );
    return {
      settings,
      firstDay: isTooShort ? null : firstDay,
      lastDay: today,
      kernYears,
      raised: raised.length,
      raisedPerKernYear: kernYears > 0 ? raised.length / kernYears : null,
      proved: counted.true,
      false: counted.false,
      unclear: counted.unclear,
      unknown: counted.unknown,
      missed,
      episodes: episodes
        .map(({ alert }, at) => shown(history, alert, outcomes[at] ?? 'unknown'))
        .slice(-MOST_SHOWN)
        .reverse(),
      token: randomUUID(),
    };
  }
}

/** What people said of real alerts. */
async function outcomesSince(
  manager: EntityManager,
  municipality: string,
  day: string,
): Promise<KnownOutcome[]> {
  const rows = await rowsOf<KnownOutcome & { theme: string; outcome: AlertOutcome }>(
    manager,
    `SELECT kernen AS places, theme, started_on AS "firstDay", last_on AS "lastDay", outcome FROM alert
     WHERE municipality_code = $1 AND state = 'closed' AND last_on >= $2`,
    [municipality, day],
  );
  return rows.map((row) => ({ ...row, theme: themeOf(row.theme) }));
}

const themeOf = <Theme extends string>(theme: Theme) =>
  theme === ALL_SIGNALS ? null : (theme as Exclude<Theme, typeof ALL_SIGNALS>);

const spanOf = ({ kernen, theme, startedOn, episode }: GoingAlert) => ({
  places: kernen,
  theme: themeOf(theme),
  firstDay: startedOn,
  lastDay: episode.lastUpOn,
});

function shown(
  history: CountedHistory,
  { kern, theme, startedOn, episode }: GoingAlert,
  outcome: BackTestResult['outcomes'][number],
): BackTest['episodes'][number] {
  const { lastUpOn, peakScore } = episode;
  return {
    kern: kern === NO_KERN ? null : kern,
    theme: themeOf(theme),
    raisedOn: startedOn,
    lastOn: lastUpOn,
    peakScore,
    ...history.over({ kern, theme }, startedOn, lastUpOn),
    outcome: outcome === 'unknown' ? null : outcome,
  };
}
