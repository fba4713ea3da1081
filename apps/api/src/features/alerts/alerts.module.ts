import { Module } from '@nestjs/common';
import { AccessLogModule } from '../access-log/access-log.public';
import { MunicipalitiesModule } from '../municipalities/municipalities.public';
import { AlertHistory } from './alert-history';
import { AlertJobs } from './alert-jobs';
import { AlertDetails } from './alert-details';
import { AlertSeriesReadModel } from './alert-series.read-model';
import { AlertStepsStore } from './alert-steps.store';
import { AlertsController } from './alerts.controller';
import { AlertsReadModel } from './alerts.read-model';
import { AlertsService } from './alerts.service';
import { CoverageController } from './coverage/coverage.controller';
import { CoverageReadModel } from './coverage/coverage.read-model';
import { CoverageService } from './coverage/coverage.service';
import { ForecastsService } from './coverage/forecasts.service';
import { ScoringModule } from './scoring/scoring.module';
import { AlertSettingsController } from './settings/alert-settings.controller';
import { AlertSettingsService } from './settings/alert-settings.service';
import { BackTester } from './settings/back-tester';
import { BackTestsStore } from './settings/back-tests.store';
import { TrackRecordReadModel } from './track-record.read-model';

@Module({
  imports: [AccessLogModule, MunicipalitiesModule, ScoringModule],
  controllers: [AlertsController, AlertSettingsController, CoverageController],
  providers: [
    AlertDetails,
    AlertHistory,
    AlertJobs,
    AlertSeriesReadModel,
    AlertsReadModel,
    AlertSettingsService,
    AlertsService,
    BackTester,
    BackTestsStore,
    CoverageReadModel,
    CoverageService,
    ForecastsService,
    AlertStepsStore,
    TrackRecordReadModel,
  ],
  exports: [
    AlertHistory,
    AlertJobs,
    AlertSettingsService,
    AlertsReadModel,
    AlertsService,
    ScoringModule,
  ],
})
export class AlertsModule {}
