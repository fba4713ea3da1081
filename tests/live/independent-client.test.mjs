// @ts-check
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import {
  BoardChanged,
  connect,
  fetchBoard,
  LIVE_PROTOCOL_VERSION,
  post,
  subscribe,
} from './live-protocol.mjs';
import { startNodes } from './running-nodes.mjs';

const PLACE = 'GM1911';
const POSTS = 6;
/** Debian's own: its packages are not there for another Python. */
const PYTHON = '/usr/bin/python3';
const program = fileURLToPath(new URL('independent-client.py', import.meta.url));

const probe = spawnSync(PYTHON, ['-c', 'import socketio, websocket'], { encoding: 'utf8' });
const skip =
  probe.status === 0 ? false : 'python3-socketio and python3-websocket of Debian are not here';

/** @type {import('./running-nodes.mjs').RunningNodes} */
let running;
before(async () => {
  if (!skip) running = await startNodes({ count: 1 });
});
after(async () => running?.stop());

test(
  'a client in another language, with another library, hears the same as ours',
  { skip },
  async () => {
    const seat = { url: running.nodes[0]?.url ?? '', cookie: running.cookie };
    const board = await fetchBoard(seat, PLACE);
    /** @type {import('../../libs/contracts/src/index.ts').BoardChanged[]} */
    const ours = [];
    let look = () => {};
    const socket = await connect(seat);
    socket.on('board.changed', (message) => {
      ours.push(BoardChanged.parse(message));
      look();
    });
    assert.equal((await subscribe(socket, PLACE, board.seq)).status, 'following');

    const other = await startOther(seat, board.seq);
    assert.equal(other.answer.status, 'following');
    const { theirs } = other;
    other.onHeard(() => look());
    /** @param {string} id */
    const bothHave = (id) =>
      [ours, theirs].every((all) =>
        all.some(({ feed }) => feed.changed.some((item) => item.id === id)),
      );
    for (let number = 0; number < POSTS; number += 1) {
      const id = await post(seat, PLACE, `Proef ${String(number)} voor twee luisteraars.`);
      await new Promise((resolve) => {
        look = () => bothHave(id) && resolve(undefined);
        look();
      });
    }
    assert.deepEqual(
      theirs.map(({ seq }) => seq),
      ours.map(({ seq }) => seq),
    );
    assert.deepEqual(theirs, ours);
    assert.ok(theirs.length >= POSTS);
    socket.disconnect();
    await other.end();
    const seqs = theirs.map(({ seq }) => seq);
    console.log(JSON.stringify({ client: 'python3-socketio', heard: theirs.length, seqs }));
  },
);

/** @param {import('./live-protocol.mjs').Seat} seat @param {number} lastSeq */
async function startOther({ url, cookie }, lastSeq) {
  const args = [program, url, cookie, PLACE, String(lastSeq), String(LIVE_PROTOCOL_VERSION)];
  const child = spawn(PYTHON, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  /** @type {import('../../libs/contracts/src/index.ts').BoardChanged[]} */
  const theirs = [];
  let heard = () => {};
  /** @type {Promise<{ status: string }>} */
  const answered = new Promise((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      const { what, content } = JSON.parse(line);
      if (what === 'answer') resolve(content);
      if (what === 'board.changed') theirs.push(BoardChanged.parse(content));
      heard();
    });
    void ended.then(([code]) => reject(new Error(`the other client ended: ${String(code)}`)));
  });
  return {
    answer: await answered,
    theirs,
    onHeard: (/** @type {() => void} */ listener) => (heard = listener),
    end: async () => {
      child.stdin.end();
      assert.equal((await ended)[0], 0);
    },
  };
}
