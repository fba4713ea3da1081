import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

export interface FreezableLine {
  /** The same database, by way of this line. */
  readonly url: string;
  /** From now on nothing passes and nothing ends: what a cable that was pulled out looks like. */
  freeze(): void;
  close(): Promise<void>;
}

/** A line to a database that can go silent without being cut. */
export async function openFreezableLine(url: string): Promise<FreezableLine> {
  const target = new URL(url);
  const ends = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(Number(target.port || 5432), target.hostname);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      ends.add(from);
      from.on('data', (bytes) => to.write(bytes));
      from.on('error', () => to.destroy());
      from.on('close', () => to.destroy());
    }
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const through = new URL(url);
  through.hostname = '127.0.0.1';
  through.port = String((server.address() as AddressInfo).port);
  return {
    url: through.href,
    freeze: () => {
      for (const end of ends) {
        end.pause();
        end.removeAllListeners('close');
      }
    },
    close: async () => {
      for (const end of ends) end.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
