import type { INestApplicationContext } from '@nestjs/common';
import { IoAdapter } from '@nestjs/platform-socket.io';
import type { createAdapter } from '@socket.io/redis-streams-adapter';
import type { RedisClientType } from 'redis';

/** Nothing that lasts goes through the stream; what is said between nodes is heard now or not at all. */
const STREAM_LENGTH = 1_000;

/** NestJS brings its own copy of socket.io, and with it its own types. */
type CreateServer = IoAdapter['createIOServer'];

/** Makes the part of socket.io through which nodes hear each other. */
type AdapterOf = ReturnType<typeof createAdapter>;

/** socket.io for one node, or for several that hear each other through Redis. */
export class LiveIoAdapter extends IoAdapter {
  private constructor(
    app: INestApplicationContext,
    private readonly betweenNodes: AdapterOf | null,
  ) {
    super(app);
  }

  /**
   * @param redis `null`: one node
   * @param installation tells installations apart that share one Redis
   */
  static async create(
    app: INestApplicationContext,
    redis: RedisClientType | null,
    installation: string,
  ): Promise<LiveIoAdapter> {
    if (redis === null) return new LiveIoAdapter(app, null);
    const streams = await import('@socket.io/redis-streams-adapter');
    const name = `poolshoogte:${installation}`;
    const how = { streamName: name, channelPrefix: name, maxLen: STREAM_LENGTH };
    return new LiveIoAdapter(app, streams.createAdapter(redis, how));
  }

  override createIOServer(...how: Parameters<CreateServer>): ReturnType<CreateServer> {
    const server = super.createIOServer(...how);
    if (this.betweenNodes) server.adapter(this.betweenNodes);
    return server;
  }
}
