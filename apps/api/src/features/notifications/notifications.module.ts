import { Module } from '@nestjs/common';
import { AlertsModule } from '../alerts/alerts.public';
import { MunicipalitiesModule } from '../municipalities/municipalities.public';
import { MessageCarrier } from './message-carrier';
import { NotificationContent } from './notification-content';
import { NotificationSender } from './notification-sender';
import { NotificationsController } from './notifications.controller';
import { PushSubscriptionsController } from './push-subscriptions.controller';
import { NotificationsService } from './notifications.service';
import { NotificationsStore } from './notifications.store';
import { Notifier } from './notifier';
import { PreferencesStore } from './preferences.store';
import { PushSubscriptionsStore } from './push-subscriptions.store';

/** Telling colleagues of alerts, outside the board. */
@Module({
  imports: [AlertsModule, MunicipalitiesModule],
  controllers: [NotificationsController, PushSubscriptionsController],
  providers: [
    MessageCarrier,
    NotificationContent,
    NotificationSender,
    NotificationsService,
    NotificationsStore,
    Notifier,
    PreferencesStore,
    PushSubscriptionsStore,
  ],
  exports: [Notifier],
})
export class NotificationsModule {}
