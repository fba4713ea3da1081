import type { INestApplicationContext } from '@nestjs/common';
import { AccessLogSealer } from './features/access-log/access-log.public';
import { AlertJobs } from './features/alerts/alerts.public';
import { AgendaRefresher } from './features/calendar/calendar.public';
import { DemoDrip } from './features/demo/demo-drip';
import { SignalMonths } from './features/signals/signals.public';
import { OutboxRelay } from './platform/live/outbox-relay';

/** States the work that nobody asks for; `JobRunner` decides which process does it. */
export function startJobs(app: INestApplicationContext): void {
  app.get(OutboxRelay).start();
  app.get(AccessLogSealer).start();
  app.get(SignalMonths).start();
  app.get(AgendaRefresher).start();
  app.get(AlertJobs).start();
  app.get(DemoDrip).start();
}
