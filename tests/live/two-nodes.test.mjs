// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HoppingClient } from './hopping-client.mjs';
import { fetchBoard, post } from './live-protocol.mjs';
import { startNodes } from './running-nodes.mjs';
import { hasRedis, startRedis } from './throw-away-redis.mjs';

const PLACE = 'GM1911';
const CLIENTS = 20;
const POSTS = Number(process.env['LIVE_POSTS'] ?? 60);
const POSTERS = 3;
/** A client that misses something waits for ever. */
const WITHIN_MS = 240_000;

/** @param {import('../../libs/contracts/src/index.ts').Board} board */
const content = ({ asOf: _asOf, seq: _seq, ...rest }) => rest;

test(
  'clients that go from node to node miss nothing: nodes on Redis',
  { skip: hasRedis ? false : 'redis-server is not here', timeout: WITHIN_MS },
  async () => {
    const redis = await startRedis();
    try {
      await proof('redis', { REDIS_URL: redis.url });
    } finally {
      await redis.stop();
    }
  },
);

test(
  'clients that go from node to node miss nothing: nodes on the database alone',
  { timeout: WITHIN_MS },
  () => proof('database', {}),
);

/** @param {string} between @param {Record<string, string>} environment */
async function proof(between, environment) {
  const running = await startNodes({ count: 2, environment });
  try {
    const seats = running.nodes.map(({ url }) => ({ url, cookie: running.cookie }));
    const [first] = seats;
    assert.ok(first);
    const begin = await fetchBoard(first, PLACE);
    const clients = Array.from({ length: CLIENTS }, () => new HoppingClient(seats, PLACE, begin));
    await Promise.all(clients.map((client, index) => client.hop(index)));

    let posted = 0;
    const poster = async (/** @type {number} */ who) => {
      while (posted < POSTS) {
        posted += 1;
        const seat = seats[(posted + who) % seats.length] ?? first;
        await post(seat, PLACE, `Proef ${String(posted)} van een rondreis.`);
      }
    };
    // Signals that come together are one change, so the last number is known when all were sent: the
    // board that somebody gets after the answer to the last of them includes it.
    const sent = Promise.all(Array.from({ length: POSTERS }, (_, who) => poster(who))).then(
      async () => {
        await post(first, PLACE, 'Einde van de rondreis.');
        return (await fetchBoard(first, PLACE)).seq;
      },
    );
    // Every client goes on as soon as it has heard a little more, until everything was sent.
    const traveller = async (/** @type {HoppingClient} */ client, /** @type {number} */ index) => {
      let isSent = false;
      const last = sent.then((seq) => {
        isSent = true;
        return seq;
      });
      while (!isSent) {
        const more = client.board.seq + 1 + ((index + client.hops) % 7);
        await Promise.race([client.until(more), last]);
        await client.hop(index + client.hops);
      }
      return client.until(await last);
    };
    const boards = await Promise.all(clients.map(traveller));
    const last = await sent;

    const fresh = await Promise.all(seats.map((seat) => fetchBoard(seat, PLACE)));
    for (const board of fresh) {
      assert.equal(board.seq, last);
      for (const state of boards) assert.deepEqual(content(state), content(board));
    }
    const hops = clients.reduce((sum, client) => sum + client.hops, 0);
    const figures = { clients: CLIENTS, posts: POSTS, hops, loss: 0 };
    console.log(JSON.stringify({ nodes: running.nodes.length, between, ...figures }));
    for (const client of clients) client.leave();
    for (const node of running.nodes) assert.doesNotMatch(node.log(), /unhandled|uncaught/i);
  } finally {
    await running.stop();
  }
}
