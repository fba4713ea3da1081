export { AlertHistory, type ToldStep } from './alert-history';
export { AlertJobs } from './alert-jobs';
export { AlertsModule } from './alerts.module';
export { AlertsService } from './alerts.service';
export { ALERT_JOBS } from './alerts.policies';
export { AlertsReadModel } from './alerts.read-model';
export { ScoringService } from './scoring/scoring.service';
export { AlertSettingsService } from './settings/alert-settings.service';
