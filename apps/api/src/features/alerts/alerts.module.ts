import { Module } from '@nestjs/common';
import { AccessLogModule } from '../access-log/access-log.public';
import { MunicipalitiesModule } from '../municipalities/municipalities.public';
import { AlertDetails } from './alert-details';
import { AlertHistory } from './alert-history';
import { AlertJobs } from './alert-jobs';
import { AlertSeriesReadModel } from './alert-series.read-model';
import { AlertStepsStore } from './alert-steps.store';
import { AlertsController } from './alerts.controller';
import { AlertsReadModel } from './alerts.read-model';
import { AlertsService } from './alerts.service';
import { CoverageModule } from './listening/coverage.module';
import { ScoringModule } from './scoring/scoring.module';
import { AlertSettingsModule } from './settings/alert-settings.module';
import { TrackRecordReadModel } from './track-record.read-model';

@Module({
  imports: [
    AccessLogModule,
    AlertSettingsModule,
    CoverageModule,
    MunicipalitiesModule,
    ScoringModule,
  ],
  controllers: [AlertsController],
  providers: [
    AlertDetails,
    AlertHistory,
    AlertJobs,
    AlertSeriesReadModel,
    AlertsReadModel,
    AlertsService,
    AlertStepsStore,
    TrackRecordReadModel,
  ],
  exports: [
    AlertHistory,
    AlertJobs,
    AlertSettingsModule,
    AlertsReadModel,
    AlertsService,
    ScoringModule,
  ],
})
export class AlertsModule {}
