import { Client } from 'pg';

/** So long after a lost connection the next try. */
const RETRY_MS = 1_000;

/** A line on which an answer takes longer than this is given up: it may be frozen. */
const ANSWER_WITHIN_MS = 10_000;

/** So long after "not now" the same question on the same connection; a new relay leads within two seconds. */
const ASK_AGAIN_MS = 500;

interface Options {
  readonly url: string;
  readonly name: string;
  /** Runs on each new connection; `false` means: not now, ask again on this one. */
  readonly onConnect: (client: Client) => Promise<boolean>;
  /** Runs after `onConnect` said yes, when `current` gives the connection. */
  readonly onReady?: () => void;
  readonly onLost?: () => void;
  readonly onNotification: (payload: string) => void;
}

/** One connection outside the pool that is opened again whenever it is lost, for LISTEN and locks. */
export class KeptConnection {
  private client: Client | undefined;
  private isAccepted = false;
  private timer: NodeJS.Timeout | undefined;
  private isStopped = false;

  constructor(private readonly options: Options) {}

  /** The connection, while there is one on which `onConnect` said yes. */
  current(): Client | undefined {
    return this.isAccepted ? this.client : undefined;
  }

  /** Whether there is a connection on which `onConnect` said yes, at this moment. */
  get isOpen(): boolean {
    return this.current() !== undefined;
  }

  async open(): Promise<void> {
    if (this.isStopped) return;
    const { url, name, onNotification } = this.options;
    const client = new Client({
      connectionString: url,
      application_name: name,
      keepAlive: true,
      query_timeout: ANSWER_WITHIN_MS,
      // Jobs and listeners ask on it without waiting for each other.
      pipeline: true,
    });
    client.on('error', () => this.lose(client));
    client.on('end', () => this.lose(client));
    client.on('notification', ({ payload }) => onNotification(payload ?? ''));
    this.client = client;
    try {
      await client.connect();
    } catch {
      // Unreachable or restarting: that passes, and `lose` tries again.
      this.lose(client);
      return;
    }
    await this.ask(client);
  }

  /** Gives this connection up and tries a new one later. */
  lose(client: Client): void {
    if (client !== this.client) return;
    this.forget();
    client.removeAllListeners('notification');
    // Not in an orderly way: that would wait for the answers to what was asked, which may never come.
    client.connection.stream.destroy();
    if (!this.isStopped) this.timer = setTimeout(() => void this.open(), RETRY_MS);
  }

  async close(): Promise<void> {
    this.isStopped = true;
    clearTimeout(this.timer);
    const { client } = this;
    this.forget();
    await client?.end().catch(() => undefined);
  }

  private forget(): void {
    const wasAccepted = this.isAccepted;
    this.client = undefined;
    this.isAccepted = false;
    clearTimeout(this.timer);
    if (wasAccepted) this.options.onLost?.();
  }

  private async ask(client: Client): Promise<void> {
    try {
      const isAccepted = await this.options.onConnect(client);
      if (client !== this.client) return;
      if (!isAccepted) {
        this.timer = setTimeout(() => void this.ask(client), ASK_AGAIN_MS);
        return;
      }
      this.isAccepted = true;
      this.options.onReady?.();
    } catch {
      // Lost while asking: a new connection asks again.
      this.lose(client);
    }
  }
}
