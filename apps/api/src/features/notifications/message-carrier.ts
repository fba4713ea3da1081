import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { CONFIG, type Config } from '../../platform/config/config';
import { Mailer } from '../../platform/mail/mailer';
import { Pusher } from '../../platform/push/pusher';
import { alertMail, alertPush, type ToldAlert } from './alert-message';
import type { DueNotification } from './notifications.store';
import { PushSubscriptionsStore } from './push-subscriptions.store';

/** `never`: it is of no use to try again. `unknown`: it may have been taken. */
export type Carried = 'sent' | 'never' | 'later' | 'unknown';

/** What one message tells one colleague. */
export interface Message {
  readonly municipality: { code: string; name: string };
  readonly due: readonly DueNotification[];
  readonly alerts: readonly ToldAlert[];
}

/** Brings a message to one colleague, by mail or to the browsers that were put on for it. */
@Injectable()
export class MessageCarrier {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(Mailer) private readonly mailer: Mailer,
    @Inject(Pusher) private readonly pusher: Pusher,
    @Inject(PushSubscriptionsStore) private readonly subscriptions: PushSubscriptionsStore,
  ) {}

  /** The ways that this installation has. */
  channels(): ('email' | 'push')[] {
    return [
      ...(this.mailer.canSend ? (['email'] as const) : []),
      ...(this.pusher.publicKey === null ? [] : (['push'] as const)),
    ];
  }

  async carry(message: Message): Promise<Carried> {
    const [first] = message.due;
    if (first === undefined) return 'never';
    return first.channel === 'email' ? this.mail(first, message) : this.push(first, message);
  }

  private async mail({ email }: DueNotification, message: Message): Promise<Carried> {
    if (email === null) return 'never';
    const publicUrl = this.config.PUBLIC_URL ?? '';
    const { subject, text } = alertMail(message.alerts, {
      publicUrl,
      municipality: message.municipality,
    });
    const outcome = await this.mailer.send({ to: email, subject, text, id: idOf(message.due) });
    return outcome === 'refused' ? 'never' : outcome;
  }

  /** Told when one browser took it; those that want no more are forgotten. */
  private async push({ account }: DueNotification, message: Message): Promise<Carried> {
    const { code } = message.municipality;
    const browsers = await this.database.read(code, (manager) =>
      this.subscriptions.of(manager, code, account),
    );
    const content = JSON.stringify(alertPush(message.alerts, message.municipality));
    const outcomes = await Promise.all(
      browsers.map(async (browser) => {
        const outcome = await this.pusher.send(browser, content);
        if (outcome !== 'gone') return outcome;
        await this.database.transaction(code, (manager) =>
          this.subscriptions.remove(manager, account, browser.id),
        );
        return 'never';
      }),
    );
    return (['sent', 'unknown', 'later'] as const).find((one) => outcomes.includes(one)) ?? 'never';
  }
}

/** The same for the same news to the same account. */
function idOf(due: readonly DueNotification[]): string {
  const told = due.map(({ alert, account, reason }) => `${alert} ${account} ${reason}`);
  return createHash('sha256').update(told.join('\n')).digest('hex').slice(0, 40);
}
