import { Module } from '@nestjs/common';
import { AccessLogModule } from '../access-log/access-log.public';
import { KernDirectory } from './kern-directory';
import { MunicipalitiesController } from './municipalities.controller';
import { MunicipalitiesReadModel } from './municipalities.read-model';
import { MunicipalitiesService } from './municipalities.service';
import { MunicipalitiesStore } from './municipalities.store';

@Module({
  imports: [AccessLogModule],
  controllers: [MunicipalitiesController],
  providers: [MunicipalitiesService, MunicipalitiesStore, MunicipalitiesReadModel, KernDirectory],
  exports: [MunicipalitiesService, MunicipalitiesReadModel, KernDirectory],
})
export class MunicipalitiesModule {}
