// @ts-check
import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { FLOODS } from './flood/floods.mjs';
import { MALFORMED } from './flood/malformed.mjs';
import { Neighbour } from './flood/neighbour.mjs';
import { openRawLive } from './flood/raw-websocket.mjs';
import { connect, fetchBoard, subscribe } from './live-protocol.mjs';
import { startNodes } from './running-nodes.mjs';

/** `npm run test:live`: long enough for a p99, and the limits as they are unless set. */
const IS_LONG = process.env['LIVE_LONG'] === '1';
const POSTS = IS_LONG ? 300 : 25;
const CONNECTIONS = Number(process.env['LIVE_CONNECTIONS'] ?? (IS_LONG ? 10_000 : 1_000));
const PER_ADDRESS = IS_LONG ? 2_000 : 300;
/** So many above the limit are let in as far as hearing why not. */
const TOLD = 20;
/** A flood may make the p99 of a neighbour so many times longer. */
const BAR = 2;
/** Few posts on a busy machine: only what is broken is seen, not what is slow. */
const SHORT_FORM_LIMIT_MS = 5_000;
const MOST_GROWTH_MB = 400;
const PLACES = ['GM1911', 'GM1895', 'GM0184', 'GM0321', 'GM1640', 'GM1903', 'GM0180', 'GM1900'];
const flooding = fileURLToPath(new URL('flood/flood-process.mjs', import.meta.url));

/** @type {import('./running-nodes.mjs').RunningNodes} */
let running;
/** @type {Neighbour} */
let neighbour;
let rssBeforeMb = 0;
let rssPeakMb = 0;

/** @param {string} address */
const seatAt = (address) => ({
  url: running.nodes[0]?.url ?? '',
  cookie: running.cookie,
  address,
});

before(async () => {
  running = await startNodes({
    count: 1,
    environment: { CONNECTIONS_PER_ADDRESS: String(PER_ADDRESS) },
  });
  neighbour = new Neighbour(seatAt('203.0.113.7'), PLACES);
  await neighbour.follow();
  await neighbour.measure(PLACES.length * 2);
  rssBeforeMb = running.nodes[0]?.rssMb() ?? Number.NaN;
});
after(async () => {
  neighbour?.stop();
  await running?.stop();
});

describe('a message that is none', () => {
  const names = Object.keys(MALFORMED);
  test('is refused or ends its connection, and nothing else', async () => {
    for (const name of names) {
      const raw = await openRawLive(seatAt('203.0.113.50'));
      MALFORMED[name]?.(raw);
      // Afterwards something that always ends in an answer or in the end of the connection.
      raw.frame(1, '42/live,9["onbekend"]');
      await raw.until('refused');
      assert.doesNotMatch(raw.heard(), /at .*\.js:\d+|Error:/, name);
      raw.destroy();
    }
    const { p99Ms } = await neighbour.measure(3);
    assert.ok(p99Ms < SHORT_FORM_LIMIT_MS);
    console.log(JSON.stringify({ malformed: names.length, neighbourP99Ms: p99Ms }));
  });
});

test('a number that is not one of this board is answered with a code', async () => {
  const socket = await connect(seatAt('203.0.113.51'));
  const [own = '', other = ''] = PLACES;
  const { seq } = await fetchBoard(seatAt('203.0.113.51'), own);
  const otherSeq = (await fetchBoard(seatAt('203.0.113.51'), other)).seq;
  /** @param {unknown} lastSeq */
  const said = async (lastSeq, place = own) => {
    const answer = await subscribe(socket, place, lastSeq);
    return answer.status === 'refused' ? answer.code : answer.status;
  };
  assert.equal(await said(seq), 'following');
  assert.equal(await said(seq + 1_000), 'resync', 'from the future');
  assert.equal(await said(Number.MAX_SAFE_INTEGER), 'resync');
  for (const wrong of [-1, 1.5, '3', null, 1e300, [seq], {}, true, undefined]) {
    assert.equal(await said(wrong), 'invalid_message', JSON.stringify(wrong));
  }
  // Of another board: a number of this one or of its future, so what was missed, or everything anew.
  assert.match(await said(otherSeq), otherSeq > seq ? /resync/ : /following|resync/);
  assert.equal(await said(0, 'GM9999'), 'not_allowed');
  socket.disconnect();
});

for (const what of Object.keys(FLOODS)) {
  test(`a flood leaves the neighbour alone: ${what}`, async () => {
    const node = running.nodes[0];
    const { p99Ms: neighbourP99BeforeMs } = await neighbour.measure(POSTS);
    const flood = await begin(what);
    const { p99Ms: neighbourP99DuringMs } = await neighbour.measure(POSTS);
    const rssMb = node?.rssMb() ?? Number.NaN;
    const tally = await flood.end();
    rssPeakMb = Math.max(rssPeakMb, rssMb, node?.rssMb() ?? 0);
    const ratio = Number((neighbourP99DuringMs / neighbourP99BeforeMs).toFixed(2));
    const figures = { neighbourP99BeforeMs, neighbourP99DuringMs, ratio, rssMb, tally };
    console.log(JSON.stringify({ bench: 'flood', what, ...figures }));
    assert.ok(node?.isRunning());
    assert.ok(Object.keys(tally).length > 0, 'the flood got something back');
    if (what === 'connections of one address') limited(tally);
    if (IS_LONG)
      assert.ok(ratio <= BAR, `p99 of the neighbour became ${String(ratio)} times longer`);
    else assert.ok(neighbourP99DuringMs < SHORT_FORM_LIMIT_MS);
  });
}

test('after all of it the product has nothing to say and is no larger than it may be', () => {
  const node = running.nodes[0];
  assert.doesNotMatch(node?.log() ?? '', /unhandled|uncaught|at .*\.js:\d+/i);
  console.log(JSON.stringify({ bench: 'flood', what: 'memory', rssBeforeMb, rssPeakMb }));
  if (!Number.isNaN(rssBeforeMb)) assert.ok(rssPeakMb - rssBeforeMb < MOST_GROWTH_MB);
});

/** @param {import('./flood/floods.mjs').Tally} tally */
function limited({ connected = 0, ...refused }) {
  const all = Object.values(refused).reduce((sum, count) => sum + count, connected);
  assert.ok(all >= CONNECTIONS);
  assert.ok(connected <= PER_ADDRESS, `${String(connected)} connected`);
  assert.ok((refused['too_many_connections'] ?? 0) + (refused['websocket error'] ?? 0) > 0);
  assert.ok(all - connected >= CONNECTIONS - PER_ADDRESS - TOLD);
}

/** In a process of its own. @param {string} what */
async function begin(what) {
  const given = { what, seat: seatAt('203.0.113.66'), places: PLACES, count: CONNECTIONS };
  const child = fork(flooding, [JSON.stringify(given)]);
  const ended = once(child, 'exit');
  await once(child, 'message');
  return {
    /** @returns {Promise<import('./flood/floods.mjs').Tally>} */
    end: async () => {
      const told = once(child, 'message');
      child.send('over');
      const [tally] = await told;
      await ended;
      return tally;
    },
  };
}
