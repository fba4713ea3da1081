import { Module } from '@nestjs/common';
import { AccessLogModule } from '../access-log/access-log.public';
import { MunicipalitiesModule } from '../municipalities/municipalities.public';
import { AlertDetails } from './alert-details';
import { AlertSeriesReadModel } from './alert-series.read-model';
import { AlertStepsStore } from './alert-steps.store';
import { AlertsController } from './alerts.controller';
import { AlertsReadModel } from './alerts.read-model';
import { AlertsService } from './alerts.service';
import { TrackRecordReadModel } from './track-record.read-model';

@Module({
  imports: [AccessLogModule, MunicipalitiesModule],
  controllers: [AlertsController],
  providers: [
    AlertDetails,
    AlertSeriesReadModel,
    AlertsReadModel,
    AlertsService,
    AlertStepsStore,
    TrackRecordReadModel,
  ],
  exports: [AlertsReadModel],
})
export class AlertsModule {}
