export { NotificationsModule } from './notifications.module';
export { NOTIFICATION_JOBS } from './notifications.policies';
export { Notifier } from './notifier';
