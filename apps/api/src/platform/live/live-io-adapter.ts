import type { INestApplicationContext } from '@nestjs/common';
import { IoAdapter } from '@nestjs/platform-socket.io';
import { createAdapter } from '@socket.io/redis-streams-adapter';
import type { RedisClientType } from 'redis';

/** Nothing that lasts goes through the stream; what is said between nodes is heard now or not at all. */
const STREAM_LENGTH = 1_000;

/** NestJS brings its own copy of socket.io, and with it its own types. */
type CreateServer = IoAdapter['createIOServer'];

/** socket.io for one node, or for several that hear each other through Redis. */
export class LiveIoAdapter extends IoAdapter {
  /** @param installation tells installations apart that share one Redis */
  constructor(
    app: INestApplicationContext,
    private readonly redis: RedisClientType | null,
    private readonly installation: string,
  ) {
    super(app);
  }

  override createIOServer(...how: Parameters<CreateServer>): ReturnType<CreateServer> {
    const server = super.createIOServer(...how);
    if (this.redis) {
      const name = `poolshoogte:${this.installation}`;
      server.adapter(
        createAdapter(this.redis, { streamName: name, channelPrefix: name, maxLen: STREAM_LENGTH }),
      );
    }
    return server;
  }
}
