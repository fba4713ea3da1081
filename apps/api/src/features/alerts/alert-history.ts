import { Inject, Injectable } from '@nestjs/common';
import type { Alert } from '@poolshoogte/contracts';
import { Database } from '../../platform/database/database';
import { appendToOutbox } from '../../platform/live/outbox';
import { type AskedStep, stateAfter } from './alert-life';
import { AlertStepsStore } from './alert-steps.store';
import { ALERT_TOUCHED } from './alert-touched';
import { AlertsReadModel } from './alerts.read-model';
import { ScoringService } from './scoring/scoring.service';

/** A step that was taken at some time in the history that is told. */
export interface ToldStep extends AskedStep {
  readonly at: Date;
}

/** Scores a whole history, and tells what was done with the alerts of it: for a demo, never for real work. */
@Injectable()
export class AlertHistory {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(ScoringService) private readonly scoring: ScoringService,
    @Inject(AlertsReadModel) private readonly alerts: AlertsReadModel,
    @Inject(AlertStepsStore) private readonly steps: AlertStepsStore,
  ) {}

  /** @returns how many alerts there were */
  async tell(
    municipality: string,
    stepsOf: (alert: Alert) => readonly ToldStep[],
  ): Promise<number> {
    const { raised } = await this.scoring.history(municipality);
    await this.database.transaction(municipality, async (manager) => {
      for (const id of raised) {
        const alert = await this.alerts.byId(manager, id);
        if (!alert) continue;
        for (const [done, { at, ...step }] of stepsOf(alert).entries()) {
          const present = await this.steps.lock(manager, id);
          if (!present || present.version !== alert.version + done) break;
          const state = stateAfter(present.state, step.kind);
          await this.steps.take(manager, present, { ...step, role: 'staff', at }, { state });
        }
      }
      await appendToOutbox(manager, municipality, ALERT_TOUCHED);
    });
    return raised.length;
  }
}
