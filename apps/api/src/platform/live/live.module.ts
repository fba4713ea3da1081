import { Global, Module } from '@nestjs/common';
import { CONFIG } from '../config/config';
import { ConnectionLimits } from './limits/connection-limits';
import { OutboxRelay } from './outbox-relay';
import { OutboxWaker } from './outbox-waker';
import { RedisLink } from './redis-link';
import { SequenceListener } from './sequence-listener';

const PARTS = [
  ConnectionLimits,
  OutboxRelay,
  OutboxWaker,
  { provide: RedisLink, inject: [CONFIG], useFactory: RedisLink.open },
  SequenceListener,
];

@Global()
@Module({ providers: PARTS, exports: PARTS })
export class LiveModule {}
