import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { BoardChanged, MunicipalityCode } from '@poolshoogte/contracts';
import type { Namespace } from 'socket.io';
import { z } from 'zod';
import { Database } from '../../platform/database/database';
import { KeptConnection } from '../../platform/database/kept-connection';
import { takesLock } from '../../platform/live/leader-lock';
import { RedisLink } from '../../platform/live/redis-link';

/** A composed change on its way from one node to the others. */
const Handed = z.strictObject({
  changed: BoardChanged,
  /** The rows of the outbox that are in it. */
  outbox: z.array(z.int()).max(10_000),
});
export type Handed = z.infer<typeof Handed>;

/** Which boards are followed at a node. */
const Followed = z.array(MunicipalityCode).max(1_000);

/** Names of the messages between nodes. They have no place in the protocol of screens. */
const CHANGED = 'board composed';
const FOLLOWED = 'boards followed';

/** A node says what it follows at every heartbeat; after so long it is gone. */
const FOLLOWED_FOR_MS = 35_000;

/**
 * Several nodes on one Redis: one of them composes each change and hands it to the others. Which one
 * is decided by PostgreSQL, with a lock; without Redis every node composes for itself.
 */
@Injectable()
export class BoardNodes implements OnApplicationShutdown {
  private readonly connection: KeptConnection;
  private readonly elsewhere = new Map<string, number>();
  private namespace: Namespace | undefined;
  /** Whether the last change came from another node, so that waiting for the next one makes sense. */
  private isHelped = false;

  constructor(
    @Inject(Database) database: Database,
    @Inject(RedisLink) private readonly redis: RedisLink,
  ) {
    this.connection = new KeptConnection({
      url: database.url,
      name: 'poolshoogte composer',
      onConnect: (client) => takesLock(client, 'poolshoogte composer'),
      onNotification: () => undefined,
    });
  }

  /** @param onHanded gets what another node composed */
  join(namespace: Namespace, onHanded: (handed: Handed) => void): void {
    if (!this.redis.isConfigured) return;
    this.namespace = namespace;
    namespace.on(CHANGED, (message: unknown) => {
      const handed = Handed.safeParse(message);
      if (!handed.success) return;
      this.isHelped = true;
      onHanded(handed.data);
    });
    namespace.on(FOLLOWED, (message: unknown) => {
      const followed = Followed.safeParse(message);
      for (const code of followed.data ?? []) this.elsewhere.set(code, performance.now());
    });
    void this.connection.open();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.connection.close();
  }

  /** Whether another node is expected to compose. */
  get isHelpExpected(): boolean {
    return this.isHelped && this.redis.isReady && !this.isComposer;
  }

  /** Nothing came in time: until something does, this node composes for itself. */
  helpFailed(): void {
    this.isHelped = false;
  }

  isFollowedElsewhere(municipality: string): boolean {
    if (!this.isComposer || !this.redis.isReady) return false;
    const saidAt = this.elsewhere.get(municipality) ?? -Infinity;
    return performance.now() - saidAt < FOLLOWED_FOR_MS;
  }

  /** Says to the other nodes what is followed here. */
  tellFollowed(municipalities: readonly string[]): void {
    if (this.redis.isReady) this.namespace?.serverSideEmit(FOLLOWED, municipalities);
  }

  handOver(handed: Handed): void {
    if (this.isComposer && this.redis.isReady) this.namespace?.serverSideEmit(CHANGED, handed);
  }

  private get isComposer(): boolean {
    return this.connection.current() !== undefined;
  }
}
