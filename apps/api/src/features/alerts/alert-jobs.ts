import { hash } from 'node:crypto';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { Jobs } from '../../platform/jobs/jobs';
import { MunicipalitiesReadModel } from '../municipalities/municipalities.public';
import { ALERT_JOBS } from './alerts.policies';
import { CalibrationService } from './scoring/calibration.service';
import { ScoringPlacesStore } from './scoring/scoring-places.store';
import { nightRunEnded, observeScoring } from './scoring/scoring-metrics';
import { ScoringService } from './scoring/scoring.service';

/** So often is looked whether counts changed. */
const LOOK_EVERY_SECONDS = 2;
/** A municipality rests so long between two scorings: what came meanwhile is scored together. */
const REST_SECONDS = 2;
/** So many municipalities in one look; the others are next. */
const MOST_AT_ONCE = 20;
const NIGHT = '03:30';
const CALIBRATION_DAYS = 30;
const SECONDS_PER_DAY = 86_400;

/** Keeps scores up to date: soon after a change, every night for everything. */
@Injectable()
export class AlertJobs {
  private readonly log = new Logger('alerts');

  constructor(
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(Database) private readonly database: Database,
    @Inject(MunicipalitiesReadModel) private readonly municipalities: MunicipalitiesReadModel,
    @Inject(ScoringPlacesStore) private readonly places: ScoringPlacesStore,
    @Inject(ScoringService) private readonly scoring: ScoringService,
    @Inject(CalibrationService) private readonly calibration: CalibrationService,
  ) {}

  start(): void {
    this.jobs.scheduled(ALERT_JOBS.changes, { everySeconds: LOOK_EVERY_SECONDS }, () =>
      this.changes(),
    );
    this.jobs.scheduled(ALERT_JOBS.night, { dailyAt: NIGHT }, (slot) => this.night(slot));
    const everySeconds = CALIBRATION_DAYS * SECONDS_PER_DAY;
    this.jobs.scheduled(ALERT_JOBS.calibrate, { everySeconds }, (slot) => this.calibrate(slot));
  }

  /** Municipalities of which something changed. */
  async changes(): Promise<void> {
    const waiting = await this.places.waiting(this.database.shared, REST_SECONDS);
    await this.each(waiting.slice(0, MOST_AT_ONCE), async ({ municipality, since }) => {
      const { series, raised } = await this.scoring.changes(municipality);
      observeScoring({ series, raised: raised.length }, since);
    });
  }

  /** Everything, each municipality on its own: who takes over goes on where it stopped. */
  async night(slot: Date): Promise<void> {
    await this.each(await this.active(), async ({ municipality }) => {
      const scored = await this.scoring.everything(municipality, slot);
      if (scored) observeScoring({ series: scored.series, raised: scored.raised.length }, null);
    });
    nightRunEnded();
  }

  private async calibrate(slot: Date): Promise<void> {
    await this.each(await this.active(), async ({ municipality }) => {
      const seed = Number.parseInt(hash('sha256', municipality, 'hex').slice(0, 8), 16);
      await this.calibration.estimate(municipality, seed, slot);
    });
  }

  private async active(): Promise<{ municipality: string }[]> {
    const codes = await this.municipalities.activeCodes(this.database.shared);
    return codes.map((municipality) => ({ municipality }));
  }

  /** One that fails does not keep the others waiting; the job as a whole is then tried again. */
  private async each<Item>(
    items: readonly Item[],
    work: (item: Item) => Promise<void>,
  ): Promise<void> {
    let failure: unknown = null;
    for (const item of items) {
      try {
        await work(item);
      } catch (error) {
        this.log.warn(`not scored: ${error instanceof Error ? error.message : 'unknown'}`);
        failure ??= error;
      }
    }
    if (failure !== null) throw failure;
  }
}
