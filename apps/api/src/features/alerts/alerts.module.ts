import { Module } from '@nestjs/common';
import { AccessLogModule } from '../access-log/access-log.public';
import { MunicipalitiesModule } from '../municipalities/municipalities.public';
import { AlertJobs } from './alert-jobs';
import { AlertDetails } from './alert-details';
import { AlertSeriesReadModel } from './alert-series.read-model';
import { AlertStepsStore } from './alert-steps.store';
import { AlertsController } from './alerts.controller';
import { AlertsReadModel } from './alerts.read-model';
import { AlertsService } from './alerts.service';
import { ScoringModule } from './scoring/scoring.module';
import { TrackRecordReadModel } from './track-record.read-model';

@Module({
  imports: [AccessLogModule, MunicipalitiesModule, ScoringModule],
  controllers: [AlertsController],
  providers: [
    AlertDetails,
    AlertJobs,
    AlertSeriesReadModel,
    AlertsReadModel,
    AlertsService,
    AlertStepsStore,
    TrackRecordReadModel,
  ],
  exports: [AlertJobs, AlertsReadModel, ScoringModule],
})
export class AlertsModule {}
