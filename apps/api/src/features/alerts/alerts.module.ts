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
import { CoverageController } from './listening/coverage.controller';
import { CoverageReadModel } from './listening/coverage.read-model';
import { CoverageService } from './listening/coverage.service';
import { ForecastsService } from './listening/forecasts.service';
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
  exports: [AlertJobs, AlertSettingsService, AlertsReadModel, AlertsService, ScoringModule],
})
export class AlertsModule {}
