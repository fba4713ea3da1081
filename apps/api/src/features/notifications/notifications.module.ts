import { Module } from '@nestjs/common';
import { AlertsModule } from '../alerts/alerts.public';
import { MunicipalitiesModule } from '../municipalities/municipalities.public';
import { NotificationContent } from './notification-content';
import { NotificationSender } from './notification-sender';
import { NotificationsController } from './notifications.controller';
import { NotificationsService } from './notifications.service';
import { NotificationsStore } from './notifications.store';
import { Notifier } from './notifier';
import { PreferencesStore } from './preferences.store';

/** Telling colleagues of alerts, outside the board. */
@Module({
  imports: [AlertsModule, MunicipalitiesModule],
  controllers: [NotificationsController],
  providers: [
    NotificationContent,
    NotificationSender,
    NotificationsService,
    NotificationsStore,
    Notifier,
    PreferencesStore,
  ],
  exports: [Notifier],
})
export class NotificationsModule {}
