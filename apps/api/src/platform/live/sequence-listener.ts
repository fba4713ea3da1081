import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Database } from '../database/database';
import { KeptConnection } from '../database/kept-connection';

/** The PostgreSQL channel on which `number_outbox` says how far a municipality has come. */
const SEQUENCE_CHANNEL = 'poolshoogte_sequence';

/** A database that does not answer within this time is not heard any more either. */
const ANSWER_WITHIN_MS = 5_000;

/** The last number of a municipality, as the relay announced it. */
export interface SequenceMoved {
  readonly municipality: string;
  readonly seq: number;
}

/** Hears in every process what the one relay numbered. */
@Injectable()
export class SequenceListener implements OnApplicationShutdown {
  private readonly connection: KeptConnection;
  private readonly movedListeners = new Set<(moved: SequenceMoved) => void>();
  private readonly returnListeners = new Set<() => void>();
  private readonly lossListeners = new Set<() => void>();
  private wasLost = false;

  constructor(@Inject(Database) database: Database) {
    this.connection = new KeptConnection({
      url: database.url,
      name: 'poolshoogte listener',
      onConnect: async (client) => {
        await client.query(`LISTEN ${SEQUENCE_CHANNEL}`);
        return true;
      },
      onReady: () => {
        if (this.wasLost) for (const listener of this.returnListeners) listener();
        this.wasLost = true;
      },
      onLost: () => {
        for (const listener of this.lossListeners) listener();
      },
      onNotification: (payload) => this.hear(payload),
    });
  }

  /** Whether every number that is given now would be heard. */
  get isHearing(): boolean {
    return this.connection.current() !== undefined;
  }

  onMoved(listener: (moved: SequenceMoved) => void): void {
    this.movedListeners.add(listener);
  }

  /** From now on numbers may be missed. */
  onLoss(listener: () => void): void {
    this.lossListeners.add(listener);
  }

  /** After a lost connection: anything may have been missed. */
  onReturn(listener: () => void): void {
    this.returnListeners.add(listener);
  }

  /** Listens from the moment this resolves, unless the database is away; then as soon as it is back. */
  start(): Promise<void> {
    return this.connection.open();
  }

  /**
   * Proof that every number given before this call was heard: PostgreSQL hands out what it has to
   * tell before it answers. A connection that gives no answer is given up.
   */
  async proves(): Promise<boolean> {
    const client = this.connection.current();
    if (!client) return false;
    let timer: NodeJS.Timeout | undefined;
    try {
      await Promise.race([
        client.query('SELECT 1'),
        new Promise((_, reject) => {
          timer = setTimeout(() => reject(new Error('no answer')), ANSWER_WITHIN_MS);
        }),
      ]);
      return this.connection.current() === client;
    } catch {
      this.connection.lose(client);
      return false;
    } finally {
      clearTimeout(timer);
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await this.connection.close();
  }

  private hear(payload: string): void {
    const [municipality = '', seq = ''] = payload.split(' ');
    for (const listener of this.movedListeners) listener({ municipality, seq: Number(seq) });
  }
}
