import { Module } from '@nestjs/common';
import { AccessLogController } from './access-log.controller';
import { AccessLogReadModel } from './access-log.read-model';
import { AccessLogSealer } from './access-log.sealer';
import { AccessLog } from './access-log.service';
import { AccessLogStore } from './access-log.store';

@Module({
  controllers: [AccessLogController],
  providers: [AccessLog, AccessLogStore, AccessLogReadModel, AccessLogSealer],
  exports: [AccessLog, AccessLogSealer],
})
export class AccessLogModule {}
