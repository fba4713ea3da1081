import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import type { Client } from 'pg';
import { Database } from '../database/database';
import { KeptConnection } from '../database/kept-connection';
import { Jobs } from '../jobs/jobs';
import { takesLock } from './leader-lock';
import { changesNumbered } from '../observability/live-metrics';
import { tracedFrom } from '../observability/tracing';
import { LIVE_JOBS } from './live.policies';
import { OUTBOX_CHANNEL } from './outbox';
import { waitingTraces } from './waiting-traces';

const BATCH = 1_000;
const KEEP_HOURS = 24;
const LOOK_EVERY_MS = 1_000;
/** Who leads asks every second; a leader that was silent for longer is on a frozen line. */
const SILENT_SECONDS = 4;
const PRUNE_EVERY_SECONDS = 600;

/**
 * Numbers changes after their commit. One process at a time does this (an advisory lock); when it
 * dies, another one takes over.
 *
 * A number taken inside a transaction would become visible out of order: a reader that remembers the
 * last one it saw would miss a slower transaction with a lower number.
 */
@Injectable()
export class OutboxRelay implements OnApplicationShutdown {
  private readonly log = new Logger('relay');
  private readonly connection: KeptConnection;
  private isBusy = false;
  private isWokenAgain = false;

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Jobs) private readonly jobs: Jobs,
  ) {
    this.connection = new KeptConnection({
      url: database.url,
      name: 'poolshoogte relay',
      onConnect: (client) => this.lead(client),
      onReady: () => void this.wake(),
      onNotification: () => void this.wake(),
    });
  }

  /** Whether this process is the one that numbers. */
  get isLeading(): boolean {
    return this.connection.current() !== undefined;
  }

  /** Starts trying to become the relay; returns at once. */
  start(): void {
    void this.connection.open();
    this.jobs.every(LOOK_EVERY_MS, LIVE_JOBS.number, () => this.wake());
    this.jobs.scheduled(LIVE_JOBS.prune, { everySeconds: PRUNE_EVERY_SECONDS }, () => this.prune());
  }

  async onApplicationShutdown(): Promise<void> {
    await this.connection.close();
  }

  /** There may be something to number. */
  async wake(): Promise<void> {
    if (this.isBusy) {
      this.isWokenAgain = true;
      return;
    }
    this.isBusy = true;
    try {
      do {
        this.isWokenAgain = false;
        while ((await this.numberBatch()) === BATCH);
      } while (this.isWokenAgain);
    } finally {
      this.isBusy = false;
    }
  }

  private async lead(client: Client): Promise<boolean> {
    if (!(await takesLock(client, 'poolshoogte relay'))) return false;
    await client.query(`LISTEN ${OUTBOX_CHANNEL}`);
    // Then the database ends the session itself, and with it the lock: nobody else can.
    await client.query(`SET idle_session_timeout = '${SILENT_SECONDS}s'`);
    return true;
  }

  /** @returns how many changes were numbered; 0 also when the connection was lost, which tries again */
  private async numberBatch(): Promise<number> {
    const client = this.connection.current();
    if (!client) return 0;
    try {
      const { rows } = await tracedFrom(await waitingTraces(client, BATCH), 'outbox.number', () =>
        client.query<{ numbered: number }>('SELECT number_outbox($1) AS numbered', [BATCH]),
      );
      const numbered = rows[0]?.numbered ?? 0;
      changesNumbered(numbered);
      return numbered;
    } catch (error) {
      if (this.connection.current() === client) {
        this.log.warn(`numbering failed: ${error instanceof Error ? error.message : 'unknown'}`);
        this.connection.lose(client);
      }
      return 0;
    }
  }

  /** What is older than a day is not replayed but fetched anew. */
  private async prune(): Promise<void> {
    await this.database.shared.query('SELECT prune_outbox($1)', [KEEP_HOURS]);
  }
}
