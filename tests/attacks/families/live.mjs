// @ts-check
import assert from 'node:assert/strict';
import { io } from 'socket.io-client';
import { ATTACKERS, OTHER, OWN } from '../world.mjs';

const EVENTS = [
  'subscribe',
  'join',
  'board.changed',
  'resync',
  'heartbeat',
  'signed-out',
  'message',
];

/** Names of rooms, sent as if somebody took them for what they are. */
const MESSAGES = [
  { protocol: 4, municipality: OTHER, lastSeq: 0 },
  { protocol: 1, municipality: OTHER, lastSeq: 0 },
  { protocol: 4, municipality: `texts:${OTHER}`, lastSeq: 0 },
  { protocol: 4, municipality: [OWN, OTHER], lastSeq: 0 },
  { protocol: 4, municipality: OWN, room: `texts:${OTHER}`, lastSeq: 0 },
  { protocol: 4, municipality: 'GM9999', lastSeq: 0 },
  { protocol: 4, municipality: OTHER, lastSeq: -1 },
  { protocol: 4, municipality: OTHER, lastSeq: 1e300 },
  JSON.parse(`{"protocol":2,"municipality":"${OTHER}","lastSeq":0,"__proto__":{"grants":[]}}`),
  `texts:${OTHER}`,
  null,
  [],
];

/** @param {import('../world.mjs').World} world */
export async function live(world) {
  const { tally, theirs } = world;
  for (const who of ATTACKERS) {
    const socket = connect(world, world.cookieOf(who));
    await connected(socket);
    socket.onAny((...message) => world.look(`${who} live`, JSON.stringify(message)));
    for (const message of MESSAGES) {
      await tally.attempt(`${who} subscribes to ${JSON.stringify(message)}`, async () => {
        const answer = await socket.timeout(5_000).emitWithAck('subscribe', message);
        world.look(`${who} live answer`, JSON.stringify(answer));
        const isNothing = answer.status === 'refused' || answer.status === 'reload';
        assert.ok(isNothing, `answered ${JSON.stringify(answer)}`);
      });
    }
    for (const event of EVENTS) socket.emit(event, `texts:${OTHER}`, { municipality: OTHER });
    await tally.attempt(`${who} hears nothing of what happens there`, async () => {
      /** @type {unknown[]} */
      const heard = [];
      socket.on('board.changed', (message) => heard.push(message));
      const own = heardByThem(world);
      await change(world, theirs.secret);
      await own;
      assert.deepEqual(heard, []);
    });
    socket.disconnect();
  }
  for (const cookie of [
    '',
    'poolshoogte=',
    `poolshoogte=${'a'.repeat(43)}`,
    'poolshoogte=GM1911',
  ]) {
    await tally.attempt(`no connection with the cookie ${cookie}`, () => refused(world, cookie));
  }
  await tally.attempt('no connection for a page of another site', () =>
    refused(world, world.cookieOf('medewerker'), { origin: 'https://elders.example' }),
  );
  for (const name of ['/', '/admin', '/live/../admin', `/texts:${OTHER}`]) {
    await tally.attempt(`nothing in the namespace ${name}`, async () => {
      const socket = connect(world, world.cookieOf('medewerker'), {}, name);
      socket.onAny((...message) => world.look(`namespace ${name}`, JSON.stringify(message)));
      const answer = await Promise.race([
        connected(socket).then(() => socket.timeout(500).emitWithAck('subscribe', MESSAGES[0])),
        new Promise((resolve) => socket.once('connect_error', resolve)),
      ]).catch(() => null);
      socket.disconnect();
      assert.notEqual(/** @type {{ status?: string } | null} */ (answer)?.status, 'following');
    });
  }
}

/** @param {import('../world.mjs').World} world @param {string} cookie @param {Record<string, string>} [headers] */
function connect({ url }, cookie, headers = {}, name = '/live') {
  return io(`${url}${name}`, {
    transports: ['websocket'],
    forceNew: true,
    reconnection: false,
    extraHeaders: { ...(cookie === '' ? {} : { cookie }), ...headers },
  });
}

/** @param {import('socket.io-client').Socket} socket */
const connected = (socket) =>
  new Promise((resolve, reject) => {
    socket.once('connect', () => resolve(undefined));
    socket.once('connect_error', reject);
  });

/** @param {import('../world.mjs').World} world @param {string} cookie @param {Record<string, string>} [headers] */
async function refused(world, cookie, headers) {
  const socket = connect(world, cookie, headers);
  await assert.rejects(() => connected(socket));
  socket.disconnect();
}

/** Until their own program heard the change. @param {import('../world.mjs').World} world */
async function heardByThem({ url, theirs }) {
  const socket = io(`${url}/live`, {
    transports: ['websocket'],
    forceNew: true,
    reconnection: false,
    extraHeaders: { authorization: `Bearer ${theirs.secret}` },
  });
  await connected(socket);
  const heard = new Promise((resolve) => socket.once('board.changed', resolve));
  await socket.timeout(5_000).emitWithAck('subscribe', MESSAGES[0]);
  await heard;
  socket.disconnect();
}

/** Something happens in the other municipality. @param {import('../world.mjs').World} world @param {string} secret */
async function change({ url, theirs }, secret) {
  const { text } = theirs.signalBody;
  const response = await fetch(`${url}/v1/signals`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${secret}`,
      'content-type': 'application/json',
      'idempotency-key': crypto.randomUUID(),
    },
    body: JSON.stringify({ ...theirs.signalBody, text: `${String(text)} Weer.` }),
  });
  assert.equal(response.status, 201);
}
