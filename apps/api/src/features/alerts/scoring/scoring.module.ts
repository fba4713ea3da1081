import { Module } from '@nestjs/common';
import { CalendarModule } from '../../calendar/calendar.public';
import { AlertEpisodesStore } from './alert-episodes.store';
import { AlertSettingsStore } from './alert-settings.store';
import { CalibrationService } from './calibration.service';
import { CountsLoader } from './counts-loader';
import { KnownEvents } from './known-events';
import { LoggingDaysStore } from './logging-days.store';
import { MunicipalityScorer } from './municipality-scorer';
import { RecentSources } from './recent-sources';
import { ScoringPlacesStore } from './scoring-places.store';
import { ScoringTools } from './scoring-tools';
import { ScoringService } from './scoring.service';

/** From counts to alerts. */
@Module({
  imports: [CalendarModule],
  providers: [
    AlertEpisodesStore,
    AlertSettingsStore,
    CalibrationService,
    CountsLoader,
    KnownEvents,
    LoggingDaysStore,
    MunicipalityScorer,
    RecentSources,
    ScoringPlacesStore,
    ScoringService,
    ScoringTools,
  ],
  exports: [
    AlertSettingsStore,
    CalibrationService,
    CountsLoader,
    LoggingDaysStore,
    ScoringPlacesStore,
    ScoringService,
    ScoringTools,
  ],
})
export class ScoringModule {}
