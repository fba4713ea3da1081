import { LIVE_EVENT, LIVE_NAMESPACE, LIVE_PROTOCOL_VERSION } from '@poolshoogte/contracts';
import { io, type Socket } from 'socket.io-client';
import { aNewSignal } from '@poolshoogte/testing';
import { postSignal } from '../../testing/http';
import { signedIn } from '../../testing/signed-in';
import { startTestApplication, type TestApplication } from '../../testing/test-application';

const OWN = 'GM1911';

let test: TestApplication;
const open: Socket[] = [];

beforeAll(async () => {
  test = await startTestApplication([OWN]);
});
afterEach(() => open.splice(0).forEach((socket) => socket.disconnect()));
afterAll(() => test.close());

const as = (role: 'staff' | 'mayor') => signedIn(test, { roles: [{ role, municipality: OWN }] });

async function following(cookie: string): Promise<Socket> {
  const socket = io(`${test.url}${LIVE_NAMESPACE}`, {
    transports: ['websocket'],
    forceNew: true,
    reconnection: false,
    extraHeaders: { cookie },
  });
  open.push(socket);
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve);
    socket.once('connect_error', reject);
  });
  expect(await subscribed(socket)).not.toBe('refused');
  return socket;
}

async function subscribed(socket: Socket): Promise<string> {
  const message = { protocol: LIVE_PROTOCOL_VERSION, municipality: OWN, lastSeq: 0 };
  const answer = (await socket.timeout(5_000).emitWithAck(LIVE_EVENT.subscribe, message)) as {
    status: string;
  };
  return answer.status;
}

const heard = (socket: Socket, event: string): Promise<unknown> =>
  new Promise((resolve) => socket.once(event, resolve));

const ENDINGS = [
  ['ends', ['SELECT end_sessions_of($1)']],
  [
    'goes with the last role of its account',
    ['UPDATE role_grant SET ended_at = now() WHERE account_id = $1', 'SELECT retire_account($1)'],
  ],
] as const;

it.each(ENDINGS)('closes a connection whose session %s, and says so', async (how, statements) => {
  const tester = await as('staff');
  const socket = await following(tester.cookie);
  const messages: unknown[] = [];
  socket.on(LIVE_EVENT.boardChanged, (message) => messages.push(message));
  const [isTold, isClosed] = [heard(socket, LIVE_EVENT.signedOut), heard(socket, 'disconnect')];
  for (const sql of statements) await test.owner.query(sql, [tester.account]);
  await Promise.all([isTold, isClosed]);
  const before = messages.length;
  const witness = await following(test.all.cookie);
  const change = heard(witness, LIVE_EVENT.boardChanged);
  await postSignal(test, aNewSignal({ text: `Na het einde: ${how}.` }));
  await change;
  expect(messages).toHaveLength(before);
});

it('takes what a lost role may no longer hear out of reach, and keeps the connection', async () => {
  const tester = await as('staff');
  const socket = await following(tester.cookie);
  const resync = heard(socket, LIVE_EVENT.resync);
  await test.owner.query('UPDATE role_grant SET ended_at = now() WHERE account_id = $1', [
    tester.account,
  ]);
  expect(await resync).toEqual({ municipality: OWN });
  expect(socket.connected).toBe(true);
  expect(await subscribed(socket)).toBe('refused');
  const messages: unknown[] = [];
  socket.on(LIVE_EVENT.boardChanged, (message) => messages.push(message));
  const witness = await following(test.all.cookie);
  const change = heard(witness, LIVE_EVENT.boardChanged);
  await postSignal(test, aNewSignal({ text: 'Na het verlies van de rol.' }));
  await change;
  expect(messages).toEqual([]);
});

it('shows no texts any more to who went from staff to mayor', async () => {
  const tester = await as('staff');
  const socket = await following(tester.cookie);
  const resync = heard(socket, LIVE_EVENT.resync);
  await test.owner.query(`UPDATE role_grant SET role = 'mayor' WHERE account_id = $1`, [
    tester.account,
  ]);
  await resync;
  expect(await subscribed(socket)).not.toBe('refused');
  const change = heard(socket, LIVE_EVENT.boardChanged);
  await postSignal(test, aNewSignal({ text: 'Alleen voor wie teksten mag zien.' }));
  expect(JSON.stringify(await change)).not.toContain('Alleen voor wie');
});

it('connects nobody whose session is over', async () => {
  const tester = await as('staff');
  await test.owner.query('DELETE FROM session WHERE account_id = $1', [tester.account]);
  await expect(following(tester.cookie)).rejects.toThrow('not_signed_in');
});
