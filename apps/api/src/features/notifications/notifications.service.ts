import { Inject, Injectable } from '@nestjs/common';
import {
  DEFAULT_NOTIFICATION_PREFERENCES,
  type NewPushSubscription,
  type NotificationPreferences,
  type OwnNotifications,
} from '@poolshoogte/contracts';
import { Database } from '../../platform/database/database';
import { AppError } from '../../platform/errors/app-error';
import { currentActor } from '../../platform/identity/request-context';
import { Mailer } from '../../platform/mail/mailer';
import { isPushService } from '../../platform/push/push-services';
import { Pusher } from '../../platform/push/pusher';
import { PushSubscriptionsStore } from './push-subscriptions.store';
import { PreferencesStore } from './preferences.store';

/** What somebody wants to be told, in one municipality. */
@Injectable()
export class NotificationsService {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Mailer) private readonly mailer: Mailer,
    @Inject(Pusher) private readonly pusher: Pusher,
    @Inject(PushSubscriptionsStore) private readonly subscriptions: PushSubscriptionsStore,
    @Inject(PreferencesStore) private readonly store: PreferencesStore,
  ) {}

  async own(municipality: string): Promise<OwnNotifications> {
    const account = ownAccount();
    const { preferences, email } = await this.database.read(municipality, (manager) =>
      this.store.of(manager, account),
    );
    return {
      preferences: preferences ?? DEFAULT_NOTIFICATION_PREFERENCES,
      isDefault: preferences === null,
      email,
      canSend: this.mailer.canSend,
      pushKey: this.pusher.publicKey,
    };
  }

  /** What was planned already stays: it goes by what was wanted then. */
  async change(
    municipality: string,
    preferences: NotificationPreferences,
  ): Promise<OwnNotifications> {
    const account = ownAccount();
    await this.database.transaction(municipality, (manager) =>
      this.store.keep(manager, municipality, account, preferences),
    );
    return this.own(municipality);
  }

  /** @throws AppError `push_service_unknown` for an address that is of no push service */
  putOn(municipality: string, subscription: NewPushSubscription): Promise<string> {
    if (!isPushService(subscription.endpoint)) throw new AppError('push_service_unknown');
    const account = ownAccount();
    return this.database.transaction(municipality, (manager) =>
      this.subscriptions.keep(manager, { municipality, account }, subscription),
    );
  }

  /** @throws AppError `unknown_push_subscription` */
  async putOff(municipality: string, id: string): Promise<void> {
    const account = ownAccount();
    const wasThere = await this.database.transaction(municipality, (manager) =>
      this.subscriptions.remove(manager, account, id),
    );
    if (!wasThere) throw new AppError('unknown_push_subscription');
  }
}

/** Only people have something to choose; a policy lets nobody else in here. */
function ownAccount(): string {
  const { account } = currentActor();
  if (account === null) throw new AppError('not_allowed');
  return account;
}
