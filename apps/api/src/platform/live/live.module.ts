import { Global, Module } from '@nestjs/common';
import { ConnectionLimits } from './limits/connection-limits';
import { OutboxRelay } from './outbox-relay';
import { SequenceListener } from './sequence-listener';

@Global()
@Module({
  providers: [ConnectionLimits, OutboxRelay, SequenceListener],
  exports: [ConnectionLimits, OutboxRelay, SequenceListener],
})
export class LiveModule {}
