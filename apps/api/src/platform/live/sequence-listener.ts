import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Database } from '../database/database';
import { KeptConnection } from '../database/kept-connection';

/** The PostgreSQL channel on which `number_outbox` says how far a municipality has come. */
const SEQUENCE_CHANNEL = 'poolshoogte_sequence';

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
  private wasLost = false;
  private isStarted = false;

  constructor(@Inject(Database) database: Database) {
    this.connection = new KeptConnection({
      url: database.url,
      name: 'poolshoogte listener',
      onConnect: async (client) => {
        await client.query(`LISTEN ${SEQUENCE_CHANNEL}`);
        if (this.wasLost) for (const listener of this.returnListeners) listener();
        this.wasLost = true;
        return true;
      },
      onNotification: (payload) => this.hear(payload),
    });
  }

  onMoved(listener: (moved: SequenceMoved) => void): void {
    this.movedListeners.add(listener);
  }

  /** Hears what is numbered; also true where nobody asked it to listen. */
  get isListening(): boolean {
    return !this.isStarted || this.connection.isOpen;
  }

  /** After a lost connection: anything may have been missed. */
  onReturn(listener: () => void): void {
    this.returnListeners.add(listener);
  }

  /** Listens from the moment this resolves, unless the database is away; then as soon as it is back. */
  start(): Promise<void> {
    this.isStarted = true;
    return this.connection.open();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.connection.close();
  }

  private hear(payload: string): void {
    const [municipality = '', seq = ''] = payload.split(' ');
    for (const listener of this.movedListeners) listener({ municipality, seq: Number(seq) });
  }
}
