import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import type { ToldAlert } from './alert-message';
import { type Carried, MessageCarrier } from './message-carrier';
import { NotificationContent } from './notification-content';
import { planNotifications } from './notification-plan';
import { type DueNotification, NotificationsStore } from './notifications.store';

/** Minutes until the next try after the first, second and so on; then it is given up. */
const TRY_AGAIN_MINUTES = [1, 5, 15, 60, 240];

/** Tells colleagues of alerts, in one message what is due for one of them. */
@Injectable()
export class NotificationSender {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(MessageCarrier) private readonly carrier: MessageCarrier,
    @Inject(NotificationContent) private readonly content: NotificationContent,
    @Inject(NotificationsStore) private readonly store: NotificationsStore,
  ) {}

  async tell(municipality: string): Promise<void> {
    const now = this.clock.now();
    const channels = this.carrier.channels();
    const due = await this.database.transaction(municipality, async (manager) => {
      await planNotifications(manager, municipality, { now, channels });
      await this.store.drop(manager, municipality);
      return this.store.take(manager, municipality, now);
    });
    for (const mine of messagesOf(due)) await this.tellOne(municipality, mine);
  }

  private async tellOne(code: string, due: readonly DueNotification[]): Promise<void> {
    const alerts = await this.database.read(code, async (manager) => {
      const told: ToldAlert[] = [];
      for (const { alert, reason } of due) {
        told.push(await this.content.of(manager, code, alert, reason));
      }
      return told;
    });
    const municipality = await this.content.municipality(code);
    await this.settle(code, due, await this.carrier.carry({ municipality, due, alerts }));
  }

  private async settle(
    municipality: string,
    due: readonly DueNotification[],
    carried: Carried,
  ): Promise<void> {
    // Whether it went out is not known: told twice is worse than told by the board alone.
    if (carried === 'unknown') return;
    await this.database.transaction(municipality, async (manager) => {
      if (carried === 'sent') return this.store.settle(manager, municipality, due, 'sent');
      const tries = Math.max(...due.map(({ attempts }) => attempts));
      const wait = carried === 'later' ? TRY_AGAIN_MINUTES[tries - 1] : undefined;
      if (wait === undefined) return this.store.settle(manager, municipality, due, 'failed');
      const again = new Date(this.clock.now().getTime() + wait * 60_000);
      return this.store.settle(manager, municipality, due, 'waiting', again);
    });
  }
}

/** One message for each account and way. */
function messagesOf(due: readonly DueNotification[]): readonly (readonly DueNotification[])[] {
  const groups = new Map<string, DueNotification[]>();
  for (const one of due) {
    const key = `${one.account} ${one.channel}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}
