import { setTimeout as pause } from 'node:timers/promises';
import type { IoAdapter } from '@nestjs/platform-socket.io';

/** Live connections are let go of in slices, so that they do not all come back in the same moment. */
const SLICES = 20;

/** The part of a server that is used here: the connections below the sessions of socket.io. */
export interface LiveServer {
  /** Missing until the server is attached. */
  readonly engine?: { readonly clients: Record<string, { close(): void }> };
}

/** The live servers of this process, to hand their connections over to another one. */
export class LiveServers {
  private readonly servers = new Set<LiveServer>();

  /** Remembers every server that this adapter makes. */
  watch(adapter: IoAdapter): void {
    const create = adapter.createIOServer.bind(adapter);
    adapter.createIOServer = (port, options) => {
      const server = create(port, options);
      // `clients` is there and documented, but its type says protected.
      this.add(server as unknown as LiveServer);
      return server;
    };
  }

  add(server: LiveServer): void {
    this.servers.add(server);
  }

  /**
   * Closes every connection, spread over this time. It closes the connection and not the session: a
   * client takes that for a network that failed and comes back by itself, after a wait of its own with
   * chance in it.
   *
   * @returns how many there were
   */
  async handOver(spreadMs: number): Promise<number> {
    const all = [...this.servers].flatMap(({ engine }) => Object.values(engine?.clients ?? {}));
    const perSlice = Math.ceil(all.length / SLICES);
    for (let at = 0; at < all.length; at += perSlice) {
      if (at > 0) await pause(spreadMs / SLICES);
      for (const client of all.slice(at, at + perSlice)) client.close();
    }
    return all.length;
  }
}
