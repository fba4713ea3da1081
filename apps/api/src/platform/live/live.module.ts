import { Global, Module } from '@nestjs/common';
import { OutboxRelay } from './outbox-relay';
import { OutboxWaker } from './outbox-waker';
import { RedisLink } from './redis-link';
import { SequenceListener } from './sequence-listener';

const PARTS = [OutboxRelay, OutboxWaker, RedisLink, SequenceListener];

@Global()
@Module({ providers: PARTS, exports: PARTS })
export class LiveModule {}
