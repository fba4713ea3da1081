import {
  type AddressInfo,
  connect as connectTcp,
  createServer,
  type Server,
  type Socket as TcpSocket,
} from 'node:net';
import { dayAt } from '@poolshoogte/calendar';
import { Board, StoredSignal } from '@poolshoogte/contracts';
import { aNewSignal } from '@poolshoogte/testing';
import type { Namespace } from 'socket.io';
import { answer, postSignal } from '../../testing/http';
import { applied, LiveClient } from '../../testing/live-client';
import { startTestApplication, type TestApplication } from '../../testing/test-application';
import { BoardsGateway } from './boards.gateway';

const HERE = 'GM0944';
/** More than the buffers of an operating system take in for one connection. */
const MORE_THAN_BUFFERS = 16 * 1024 * 1024;

let test: TestApplication;
let line: SlowLine;
const clients: LiveClient[] = [];

/** A connection between a screen and the server over which nothing passes while it is stopped. */
class SlowLine {
  private readonly pairs: { near: TcpSocket; far: TcpSocket }[] = [];

  private constructor(
    private readonly server: Server,
    readonly url: string,
  ) {}

  static async to(port: number): Promise<SlowLine> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const own = server.address() as AddressInfo;
    const made = new SlowLine(server, `http://127.0.0.1:${own.port}`);
    server.on('connection', (near) => {
      const far = connectTcp(port, '127.0.0.1');
      near.pipe(far).pipe(near);
      for (const end of [near, far]) end.on('error', () => end.destroy());
      made.pairs.push({ near, far });
    });
    return made;
  }

  stop(): void {
    for (const { near, far } of this.pairs) {
      far.unpipe(near);
      far.pause();
    }
  }

  go(): void {
    for (const { near, far } of this.pairs) far.pipe(near);
  }

  close(): void {
    for (const { near, far } of this.pairs) for (const end of [near, far]) end.destroy();
    this.server.close();
  }
}

beforeAll(async () => {
  test = await startTestApplication([HERE]);
  line = await SlowLine.to(Number(new URL(test.url).port));
});
afterAll(async () => {
  for (const client of clients) client.close();
  line.close();
  await test.close();
});

const fetchBoard = () => answer(test.fetch(`${test.url}/v1/boards/${HERE}`), Board);
const log = async () =>
  answer(
    postSignal(test, aNewSignal({ municipality: HERE, occurredOn: dayAt(new Date()) })),
    StoredSignal,
  );

async function following(url: string, seq: number): Promise<LiveClient> {
  const client = await LiveClient.connect({ url, all: test.all });
  clients.push(client);
  await client.follow(HERE, seq);
  return client;
}

const content = ({ asOf: _asOf, seq: _seq, ...board }: Board) => board;

it('gives a screen that does not keep up the newest state, no queue, and does not keep others waiting', async () => {
  const before = await fetchBoard();
  const neighbour = await following(test.url, before.seq);
  const known = new Set(socketIds());
  const slow = await following(line.url, before.seq);
  const [id = ''] = socketIds().filter((each) => !known.has(each));
  line.stop();
  server().sockets.get(id)?.emit('filler', 'x'.repeat(MORE_THAN_BUFFERS));
  for (let times = 0; times < 15; times += 1) {
    await log();
    const { seq } = await fetchBoard();
    await neighbour.until(() => neighbour.messages.at(-1)?.seq === seq);
  }
  const fresh = await fetchBoard();
  expect(slow.messages).toEqual([]);
  line.go();
  await slow.until(() => slow.messages.at(-1)?.seq === fresh.seq);
  expect(content(slow.messages.reduce(applied, before))).toEqual(content(fresh));
  // The few that were underway when it stopped, and one with all the rest.
  expect(slow.messages.length).toBeLessThanOrEqual(5);
  expect(neighbour.messages.length).toBeGreaterThanOrEqual(15);
  await log();
  const { seq } = await fetchBoard();
  await slow.until(() => slow.messages.at(-1)?.seq === seq);
  expect(slow.messages.at(-1)?.previousSeq).toBe(seq - 1);
});

/** The namespace of the live board, at the server. */
const server = (): Namespace => Reflect.get(test.app.get(BoardsGateway), 'server') as Namespace;
const socketIds = () => [...server().sockets.keys()];
