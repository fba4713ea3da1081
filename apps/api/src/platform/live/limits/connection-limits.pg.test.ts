import { LIVE_NAMESPACE, LIVE_PROTOCOL_VERSION } from '@poolshoogte/contracts';
import { io, type Socket } from 'socket.io-client';
import { signedIn } from '../../../testing/signed-in';
import { startTestApplication, type TestApplication } from '../../../testing/test-application';

const PLACE = 'GM0944';
const PER_ADDRESS = 6;
const PER_ACCOUNT = 3;
const PER_PROCESS = 60;

let test: TestApplication;
const sockets: Socket[] = [];

beforeAll(async () => {
  test = await startTestApplication([PLACE], {
    CONNECTIONS_PER_ADDRESS: String(PER_ADDRESS),
    CONNECTIONS_PER_ACCOUNT: String(PER_ACCOUNT),
    CONNECTIONS_PER_PROCESS: String(PER_PROCESS),
  });
});
afterEach(() => {
  for (const socket of sockets.splice(0)) socket.disconnect();
});
afterAll(() => test.close());

interface As {
  cookie?: string;
  /** Whom our proxy would have seen. */
  address: string;
  namespace?: string;
  transports?: ('polling' | 'websocket')[];
}

/** `connected`, or why not. */
async function attempt(as: As): Promise<{ said: string; socket: Socket; data?: unknown }> {
  const socket = io(`${test.url}${as.namespace ?? LIVE_NAMESPACE}`, {
    transports: as.transports ?? ['websocket'],
    forceNew: true,
    reconnection: false,
    extraHeaders: { cookie: as.cookie ?? test.all.cookie, 'x-forwarded-for': as.address },
  });
  sockets.push(socket);
  return new Promise((resolve) => {
    socket.once('connect', () => resolve({ said: 'connected', socket }));
    socket.once('connect_error', (error) =>
      resolve({ said: error.message, socket, data: (error as { data?: unknown }).data }),
    );
  });
}

const handshake = (address: string) =>
  fetch(`${test.url}/socket.io/?EIO=4&transport=polling`, {
    headers: { 'x-forwarded-for': address },
  });

/** Somebody of his own for each connection, so that only the address counts. */
async function somebody(): Promise<string> {
  const roles = [{ role: 'staff' as const, municipality: PLACE }];
  return (await signedIn({ app: test.app, owner: test.owner }, { roles })).cookie;
}

it('has a limit for one account, whatever address it is used from', async () => {
  const said: string[] = [];
  for (let tab = 0; tab <= PER_ACCOUNT; tab += 1) {
    said.push((await attempt({ address: `203.0.113.${String(tab)}` })).said);
  }
  expect(said).toEqual(['connected', 'connected', 'connected', 'too_many_connections']);
  const cookie = await somebody();
  expect((await attempt({ address: '203.0.113.0', cookie })).said).toBe('connected');
});

it('gives the place of a closed tab to the next one', async () => {
  const cookie = await somebody();
  const tabs = [1, 2, 3].map((tab) => attempt({ address: `203.0.113.${String(tab)}`, cookie }));
  const [first] = await Promise.all(tabs);
  first?.socket.disconnect();
  let said = '';
  while (said !== 'connected') said = (await attempt({ address: '203.0.113.9', cookie })).said;
  expect(said).toBe('connected');
});

it('tells a screen too many of one address why, in Dutch, and lets others in', async () => {
  const cookies = await Promise.all(Array.from({ length: PER_ADDRESS + 1 }, somebody));
  const outcomes = [];
  for (const cookie of cookies) outcomes.push(await attempt({ address: '203.0.113.7', cookie }));
  expect(outcomes.slice(0, -1).every(({ said }) => said === 'connected')).toBe(true);
  expect(outcomes.at(-1)).toMatchObject({
    said: 'too_many_connections',
    data: { message: expect.stringContaining('te veel schermen') },
  });
  expect((await attempt({ address: '203.0.113.8', cookie: cookies[0] ?? '' })).said).toBe(
    'connected',
  );
});

it('turns a flood of one address away at the door, with a code and when to come back', async () => {
  const address = '203.0.113.66';
  const answers = [];
  for (let count = 0; count < PER_ADDRESS * 2 + 1; count += 1) {
    answers.push(await handshake(address));
  }
  const statuses = answers.map(({ status }) => status);
  expect(statuses.slice(0, PER_ADDRESS * 2)).toEqual(Array(PER_ADDRESS * 2).fill(200));
  expect(statuses.at(-1)).toBe(429);
  const [last] = answers.slice(-1);
  expect(last?.headers.get('retry-after')).toBe('30');
  expect(await last?.json()).toMatchObject({ status: 429, code: 'too_many_connections' });
  const websocket = await fetch(`${test.url}/socket.io/?EIO=4&transport=websocket`, {
    headers: { 'x-forwarded-for': address },
  });
  expect(websocket.status).toBe(429);
  expect((await attempt({ address })).said).toBe('websocket error');
});

it('has nothing to join but the board', async () => {
  const cookie = await somebody();
  const { said } = await attempt({ address: '203.0.113.10', namespace: '/', cookie });
  expect(said).toBe('Invalid namespace');
});

it.each([['websocket' as const], ['polling' as const]])(
  'serves over %s, and after an upgrade',
  async (transport) => {
    const cookie = await somebody();
    for (const transports of [[transport], ['polling' as const, 'websocket' as const]]) {
      const { said, socket } = await attempt({ address: '203.0.113.11', cookie, transports });
      expect(said).toBe('connected');
      const question = { protocol: LIVE_PROTOCOL_VERSION, municipality: PLACE, lastSeq: 0 };
      const answer: unknown = await socket.timeout(5_000).emitWithAck('subscribe', question);
      expect(answer).toMatchObject({ status: 'following' });
      socket.disconnect();
    }
  },
);

it('turns everybody away when the process is full, and says so', async () => {
  const statuses: number[] = [];
  for (let count = 0; count <= PER_PROCESS && !statuses.includes(503); count += 1) {
    statuses.push((await handshake(`198.51.100.${String(count)}`)).status);
  }
  expect(statuses.filter((status) => status === 200).length).toBeLessThanOrEqual(PER_PROCESS);
  expect(statuses.at(-1)).toBe(503);
});
