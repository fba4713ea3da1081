import { Client } from 'pg';

/** So long after a lost connection (or a `false`) the next try; a new relay leads within two seconds. */
const RETRY_MS = 1_000;

interface Options {
  readonly url: string;
  readonly name: string;
  /** Runs on each new connection; `false` means: not now, try again later on another one. */
  readonly onConnect: (client: Client) => Promise<boolean>;
  readonly onNotification: (payload: string) => void;
}

/** One connection outside the pool that is opened again whenever it is lost, for LISTEN and locks. */
export class KeptConnection {
  private client: Client | undefined;
  private welcomed: Client | undefined;
  private timer: NodeJS.Timeout | undefined;
  private isStopped = false;

  constructor(private readonly options: Options) {}

  /** The connection, while there is one on which `onConnect` said yes. */
  current(): Client | undefined {
    return this.client;
  }

  /** Whether there is a connection on which `onConnect` said yes, at this moment. */
  get isOpen(): boolean {
    return this.client !== undefined && this.welcomed === this.client;
  }

  async open(): Promise<void> {
    if (this.isStopped) return;
    const { url, name, onConnect, onNotification } = this.options;
    const client = new Client({ connectionString: url, application_name: name, keepAlive: true });
    client.on('error', () => this.lose(client));
    client.on('end', () => this.lose(client));
    client.on('notification', ({ payload }) => onNotification(payload ?? ''));
    this.client = client;
    try {
      await client.connect();
      if (await onConnect(client)) this.welcomed = client;
      else this.lose(client);
    } catch {
      // Unreachable or restarting: that passes, and `lose` tries again.
      this.lose(client);
    }
  }

  /** Gives this connection up and tries a new one later. */
  lose(client: Client): void {
    if (client !== this.client) return;
    this.client = undefined;
    client.removeAllListeners('notification');
    client.end().catch(() => undefined);
    if (!this.isStopped) this.timer = setTimeout(() => void this.open(), RETRY_MS);
  }

  async close(): Promise<void> {
    this.isStopped = true;
    clearTimeout(this.timer);
    const { client } = this;
    this.client = undefined;
    await client?.end().catch(() => undefined);
  }
}
