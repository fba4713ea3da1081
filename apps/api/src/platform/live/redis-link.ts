import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import type { RedisClientType } from 'redis';
import type { Config } from '../config/config';
import { guarded } from './guarded-redis';

const CONNECT_WITHIN_MS = 2_000;
const LONGEST_RETRY_MS = 2_000;

/**
 * The connection to Redis, when there is one in the settings. Redis spares nodes each other's work
 * and holds nothing: when it is away the product goes on without, and it is tried again for ever.
 */
@Injectable()
export class RedisLink implements OnApplicationShutdown {
  private readonly log = new Logger('redis');
  private readonly client: RedisClientType | undefined;
  private readonly clients = new Set<RedisClientType>();
  private isOutageTold = false;

  private constructor(client?: RedisClientType) {
    this.client = client;
    if (client === undefined) return;
    this.keep(client);
    client.on('error', (error: Error) => this.tellOutage(error));
    client.on('ready', () => (this.isOutageTold = false));
    client.connect().catch((error: unknown) => this.tellOutage(error));
  }

  /** Begins to connect; without Redis in the settings none of its code is even loaded. */
  static async open({ REDIS_URL: url }: Pick<Config, 'REDIS_URL'>): Promise<RedisLink> {
    if (url === undefined) return new RedisLink();
    const { createClient } = await import('redis');
    const client = createClient({
      url,
      socket: {
        connectTimeout: CONNECT_WITHIN_MS,
        reconnectStrategy: (retries) => Math.min(LONGEST_RETRY_MS, 100 * 2 ** Math.min(retries, 6)),
      },
    });
    return new RedisLink(client as RedisClientType);
  }

  get isConfigured(): boolean {
    return this.client !== undefined;
  }

  /** Whether nodes can hear each other through Redis now. */
  get isReady(): boolean {
    return this.client?.isReady ?? false;
  }

  /** For the adapter of socket.io, which does not expect that Redis goes away; `null`: no Redis. */
  forAdapter(): RedisClientType | null {
    return this.client ? guarded(this.client, (copy) => this.keep(copy)) : null;
  }

  onApplicationShutdown(): void {
    for (const client of this.clients) if (client.isOpen) client.destroy();
  }

  private keep(client: RedisClientType): void {
    this.clients.add(client);
  }

  /** Once per outage, and only its code: an address may hold a password. */
  private tellOutage(error: unknown): void {
    if (this.isOutageTold) return;
    this.isOutageTold = true;
    const { code } = (error ?? {}) as { code?: string };
    this.log.warn(`Redis is away (${code ?? 'no code'}); every node composes for itself meanwhile`);
  }
}
