import { Global, Module } from '@nestjs/common';
import { OutboxRelay } from './outbox-relay';
import { SequenceListener } from './sequence-listener';

@Global()
@Module({ providers: [OutboxRelay, SequenceListener], exports: [OutboxRelay, SequenceListener] })
export class LiveModule {}
