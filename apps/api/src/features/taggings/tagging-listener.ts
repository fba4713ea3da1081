import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { KeptConnection } from '../../platform/database/kept-connection';

/** The PostgreSQL channel on which the database itself says that suggestions are made otherwise. */
const TAGGING_CHANNEL = 'poolshoogte_tagging';

/** Hears in every process that another model or another word holds from now on. */
@Injectable()
export class TaggingListener implements OnApplicationShutdown {
  private readonly connection: KeptConnection;
  private readonly listeners = new Set<(municipality: string | 'any') => void>();
  private isHearing = false;

  constructor(@Inject(Database) database: Database) {
    this.connection = new KeptConnection({
      url: database.url,
      name: 'poolshoogte tagging',
      onConnect: async (client) => {
        client.once('end', () => (this.isHearing = false));
        await client.query(`LISTEN ${TAGGING_CHANNEL}`);
        this.tell('any');
        this.isHearing = true;
        return true;
      },
      onNotification: (municipality) => this.tell(municipality),
    });
  }

  /** Whether what was read a moment ago may still be trusted: a change would have been heard. */
  get isTrustworthy(): boolean {
    return this.isHearing;
  }

  /** `any`: the connection was away, so all may have changed. */
  onChanged(listener: (municipality: string | 'any') => void): void {
    this.listeners.add(listener);
  }

  /**
   * Resolves when this process has heard of every change that was committed before: PostgreSQL hands out
   * what it has to tell before it answers. Who changed something then sees it in the next suggestion.
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

  private tell(municipality: string | 'any'): void {
    for (const listener of this.listeners) listener(municipality);
  }
}
