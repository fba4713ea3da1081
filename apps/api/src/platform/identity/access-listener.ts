import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Database } from '../database/database';
import { KeptConnection } from '../database/kept-connection';

/** The PostgreSQL channel on which the database itself says whose access changed. */
const ACCESS_CHANNEL = 'poolshoogte_access';

/** A session that ended, or an account whose roles or keys changed. */
export interface AccessChanged {
  readonly kind: 'session' | 'account';
  readonly id: string;
}

/** Hears in every process that a session ended or that roles changed, whoever did it. */
@Injectable()
export class AccessListener implements OnApplicationShutdown {
  private readonly connection: KeptConnection;
  private readonly listeners = new Set<(changed: AccessChanged | 'anything') => void>();
  private isHearing = false;

  constructor(@Inject(Database) database: Database) {
    this.connection = new KeptConnection({
      url: database.url,
      name: 'poolshoogte access',
      onConnect: async (client) => {
        client.once('end', () => (this.isHearing = false));
        await client.query(`LISTEN ${ACCESS_CHANNEL}`);
        this.tell('anything');
        this.isHearing = true;
        return true;
      },
      onNotification: (payload) => {
        const [kind = '', id = ''] = payload.split(' ');
        if (kind === 'session' || kind === 'account') this.tell({ kind, id });
      },
    });
  }

  /** Whether what was read a moment ago may still be trusted: a change would have been heard. */
  get isTrustworthy(): boolean {
    return this.isHearing;
  }

  /** `anything`: the connection was away, so all may have changed. */
  onChanged(listener: (changed: AccessChanged | 'anything') => void): void {
    this.listeners.add(listener);
  }

  /**
   * Resolves when this process has heard of every change that was committed before: PostgreSQL hands out
   * what it has to tell before it answers. Whoever changes a role waits for it, so that the next request
   * of the same browser already stands on it.
   */
  async caughtUp(): Promise<void> {
    try {
      await this.connection.current()?.query('SELECT 1');
    } catch {
      // Then the connection is lost, and nothing that was read before is trusted any more.
    }
  }

  start(): Promise<void> {
    return this.connection.open();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.connection.close();
  }

  private tell(changed: AccessChanged | 'anything'): void {
    for (const listener of this.listeners) listener(changed);
  }
}
