import type { INestApplicationContext, Type } from '@nestjs/common';
import { AccessLogSealer } from './features/access-log/access-log.public';
import { DemoDrip } from './features/demo/demo-drip';
import { LostImports } from './features/imports/imports.public';
import { SignalMonths } from './features/signals/signals.public';
import { RefitService } from './features/taggings/taggings.public';
import { OutboxRelay } from './platform/live/outbox-relay';

const WORK: readonly Type<{ start(): void }>[] = [
  OutboxRelay,
  AccessLogSealer,
  SignalMonths,
  RefitService,
  LostImports,
  DemoDrip,
];

/** What every process offers to do for the installation; of each, one process at a time does it. */
export function offerWork(app: INestApplicationContext): void {
  for (const part of WORK) app.get(part).start();
}
