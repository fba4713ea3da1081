import { Module } from '@nestjs/common';
import { AccessLogModule } from '../access-log/access-log.public';
import { ServiceKeysController } from './service-keys.controller';
import { ServiceKeysReadModel } from './service-keys.read-model';
import { ServiceKeysService } from './service-keys.service';
import { ServiceKeysStore } from './service-keys.store';

@Module({
  imports: [AccessLogModule],
  controllers: [ServiceKeysController],
  providers: [ServiceKeysService, ServiceKeysStore, ServiceKeysReadModel],
})
export class ServiceKeysModule {}
