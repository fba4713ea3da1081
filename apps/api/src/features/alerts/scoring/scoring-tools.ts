import { Inject, Injectable } from '@nestjs/common';
import type { AlertSettings } from '@poolshoogte/contracts';
import { delayCurve, thresholdsFor } from '@poolshoogte/early-warning';
import type { EntityManager } from 'typeorm';
import { AlertSettingsStore } from './alert-settings.store';
import { KnownEvents } from './known-events';
import { LoggingDaysStore } from './logging-days.store';
import { RecentSources } from './recent-sources';
import type { JudgedWith } from './series-judge';

/** What a verdict needs beside the counts. */
@Injectable()
export class ScoringTools {
  constructor(
    @Inject(AlertSettingsStore) readonly settings: AlertSettingsStore,
    @Inject(LoggingDaysStore) readonly logging: LoggingDaysStore,
    @Inject(RecentSources) readonly sources: RecentSources,
    @Inject(KnownEvents) readonly events: KnownEvents,
  ) {}

  /** @param tried settings to judge with instead of those that hold */
  async given(
    manager: EntityManager,
    municipality: string,
    { firstDay, today }: { readonly firstDay: string; readonly today: string },
    tried?: AlertSettings,
  ): Promise<JudgedWith> {
    const { settings, calibration } = await this.settings.get(manager, municipality);
    const judgedBy = tried ?? settings;
    return {
      thresholds: thresholdsFor(judgedBy, calibration),
      calibration,
      minimumSignals: judgedBy.minimumSignals,
      delays: delayCurve(await this.logging.triangle(manager, municipality, today)),
      events: await this.events.between(manager, firstDay, today),
    };
  }
}
