import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { Database } from '../database/database';
import { OUTBOX_CHANNEL } from './outbox';
import { OutboxRelay } from './outbox-relay';

/**
 * Wakes the relay after each commit that wrote in the outbox: directly when it is in this process,
 * else by one notification for all commits since the last one. What goes lost with a process that
 * dies in between, the relay finds by itself within a second.
 */
@Injectable()
export class OutboxWaker implements OnApplicationShutdown {
  private readonly log = new Logger('outbox');
  private sending: Promise<void> | undefined;
  private isAskedAgain = false;

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(OutboxRelay) private readonly relay: OutboxRelay,
  ) {
    database.onCommit({ committed: () => this.wake() });
  }

  async onApplicationShutdown(): Promise<void> {
    await this.sending;
  }

  private wake(): void {
    if (this.relay.isLeading) {
      void this.relay.wake();
    } else if (this.sending) {
      this.isAskedAgain = true;
    } else {
      this.sending = this.send().finally(() => {
        this.sending = undefined;
      });
    }
  }

  private async send(): Promise<void> {
    try {
      do {
        this.isAskedAgain = false;
        await this.database.shared.query(`SELECT pg_notify('${OUTBOX_CHANNEL}', '')`);
      } while (this.isAskedAgain);
    } catch (error) {
      this.log.warn(`relay not woken: ${error instanceof Error ? error.message : 'unknown'}`);
    }
  }
}
