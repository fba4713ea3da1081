import { Inject, Injectable } from '@nestjs/common';
import { AlertSettingsStore } from './alert-settings.store';
import { KnownEvents } from './known-events';
import { LoggingDaysStore } from './logging-days.store';
import { RecentSources } from './recent-sources';

/** What a verdict needs beside the counts. */
@Injectable()
export class ScoringTools {
  constructor(
    @Inject(AlertSettingsStore) readonly settings: AlertSettingsStore,
    @Inject(LoggingDaysStore) readonly logging: LoggingDaysStore,
    @Inject(RecentSources) readonly sources: RecentSources,
    @Inject(KnownEvents) readonly events: KnownEvents,
  ) {}
}
