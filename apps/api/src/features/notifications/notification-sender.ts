import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock/clock';
import { CONFIG, type Config } from '../../platform/config/config';
import { Database } from '../../platform/database/database';
import { Mailer, type MailOutcome } from '../../platform/mail/mailer';
import { alertMail, type ToldAlert } from './alert-mail';
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
    @Inject(CONFIG) private readonly config: Config,
    @Inject(Mailer) private readonly mailer: Mailer,
    @Inject(NotificationContent) private readonly content: NotificationContent,
    @Inject(NotificationsStore) private readonly store: NotificationsStore,
  ) {}

  async tell(municipality: string): Promise<void> {
    const now = this.clock.now();
    const due = await this.database.transaction(municipality, async (manager) => {
      await planNotifications(manager, municipality, now);
      await this.store.drop(manager, municipality);
      return this.store.take(manager, municipality, now);
    });
    for (const mine of byAccount(due)) await this.tellOne(municipality, mine);
  }

  private async tellOne(municipality: string, due: readonly DueNotification[]): Promise<void> {
    const [first] = due;
    if (first === undefined) return;
    const told = await this.database.read(municipality, (manager) =>
      this.toldOf(manager, municipality, due),
    );
    const publicUrl = this.config.PUBLIC_URL ?? '';
    const { subject, text } = alertMail(told.alerts, {
      publicUrl,
      municipality: told.municipality,
    });
    const outcome = await this.mailer.send({ to: first.email, subject, text, id: idOf(due) });
    await this.settle(municipality, due, outcome);
  }

  private async toldOf(
    manager: EntityManager,
    municipality: string,
    due: readonly DueNotification[],
  ) {
    const alerts: ToldAlert[] = [];
    for (const { alert, reason } of due) {
      alerts.push(await this.content.of(manager, municipality, alert, reason));
    }
    return { alerts, municipality: await this.content.municipality(municipality) };
  }

  private async settle(
    municipality: string,
    due: readonly DueNotification[],
    outcome: MailOutcome,
  ): Promise<void> {
    // Whether it went out is not known: told twice is worse than told by the board alone.
    if (outcome === 'unknown') return;
    await this.database.transaction(municipality, async (manager) => {
      if (outcome === 'sent') return this.store.settle(manager, municipality, due, 'sent');
      const tries = Math.max(...due.map(({ attempts }) => attempts));
      const wait = outcome === 'later' ? TRY_AGAIN_MINUTES[tries - 1] : undefined;
      if (wait === undefined) return this.store.settle(manager, municipality, due, 'failed');
      const again = new Date(this.clock.now().getTime() + wait * 60_000);
      return this.store.settle(manager, municipality, due, 'waiting', again);
    });
  }
}

function byAccount(due: readonly DueNotification[]): readonly (readonly DueNotification[])[] {
  const groups = new Map<string, DueNotification[]>();
  for (const one of due) groups.set(one.account, [...(groups.get(one.account) ?? []), one]);
  return [...groups.values()];
}

/** The same for the same news to the same account. */
function idOf(due: readonly DueNotification[]): string {
  const told = due.map(({ alert, account, reason }) => `${alert} ${account} ${reason}`);
  return createHash('sha256').update(told.join('\n')).digest('hex').slice(0, 40);
}
