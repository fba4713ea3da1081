export { AlertJobs } from './alert-jobs';
export { AlertsModule } from './alerts.module';
export { ALERT_JOBS } from './alerts.policies';
export { AlertsReadModel } from './alerts.read-model';
