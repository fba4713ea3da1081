import type { INestApplicationContext, Type } from '@nestjs/common';
import { AccessLogSealer } from './features/access-log/access-log.public';
import { AlertJobs } from './features/alerts/alerts.public';
import { AgendaRefresher } from './features/calendar/calendar.public';
import { DemoDrip } from './features/demo/demo-drip';
import { LostImports } from './features/imports/imports.public';
import { Notifier } from './features/notifications/notifications.public';
import { SignalMonths } from './features/signals/signals.public';
import { RefitService } from './features/taggings/taggings.public';
import { OutboxRelay } from './platform/live/outbox-relay';

const JOBS: readonly Type<{ start(): void }>[] = [
  OutboxRelay,
  AccessLogSealer,
  SignalMonths,
  LostImports,
  AgendaRefresher,
  AlertJobs,
  Notifier,
  RefitService,
  DemoDrip,
];

/** States the work that nobody asks for; `JobRunner` decides which process does it. */
export function startJobs(app: INestApplicationContext): void {
  for (const part of JOBS) app.get(part).start();
}
