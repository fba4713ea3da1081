// @ts-check
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { startProduct } from '../e2e/product/product.mjs';
import { signIn } from '../e2e/product/sign-in.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const PLACE = 'GM0184';
const POSTERS = 4;
/** So many signals are stored before the lights go out. */
const BEFORE_KILL = 60;

const skip = process.platform === 'linux' ? false : 'processes are looked up in /proc';

/** @type {import('../e2e/product/product.mjs').Product} */
let product;
/** The session of one browser, opened before the lights go out and used throughout. */
let cookie = '';

before(async () => {
  if (skip) return;
  product = await startProduct({ root, isDemo: true, signals: 2_000 });
  cookie = (await signIn(product.url)).header;
});
after(async () => product?.remove());

/** @param {number} number @param {string} key */
function post(number, key) {
  return fetch(`${product.url}/v1/signals`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': key, cookie },
    body: JSON.stringify({
      municipality: PLACE,
      text: `Proef ${number} over de haven.`,
      sourceKind: 'melding',
      occurredOn: '2026-01-05',
    }),
  });
}

test(
  'kill -9 of the whole product loses nothing that was acknowledged, doubles nothing and signs nobody out',
  { skip },
  async () => {
    /** What a phone keeps until it hears back: the key of every signal it sent. @type {Map<string, number>} */
    const unanswered = new Map();
    /** @type {string[]} */
    const acknowledged = [];
    let isDead = false;
    let number = 0;
    const poster = async () => {
      while (!isDead) {
        const key = randomUUID();
        number += 1;
        const mine = number;
        unanswered.set(key, mine);
        try {
          const response = await post(mine, key);
          if (!response.ok) continue;
          const { signal } = await response.json();
          acknowledged.push(signal.id);
          unanswered.delete(key);
        } catch {
          return; // the lights went out while this one was on its way
        }
      }
    };
    const posters = Array.from({ length: POSTERS }, poster);
    while (acknowledged.length < BEFORE_KILL) await Promise.race([...posters, nextTurn()]);
    await product.kill();
    isDead = true;
    await Promise.all(posters);

    await product.start();
    assert.equal(await nameOfSignedIn(), 'Demo rondleiding: alle rollen, alle gemeenten');
    for (const id of acknowledged) {
      const found = await get(`/v1/signals/${id}?municipality=${PLACE}`);
      assert.equal(found.status, 200, 'an acknowledged signal is there after the restart');
    }
    // What was never answered is sent again under the same key: there is one of each in the end.
    for (const [key, mine] of unanswered) assert.ok((await post(mine, key)).ok);
    assert.equal(await countTrials(), acknowledged.length + unanswered.size);
  },
);

/** @param {string} path */
const get = (path) => fetch(`${product.url}${path}`, { headers: { cookie } });

/** @returns {Promise<string | undefined>} */
async function nameOfSignedIn() {
  const { account } = await (await get('/v1/session')).json();
  return account?.name;
}

const nextTurn = () => new Promise((resolve) => setImmediate(resolve));

/** Signals of this test, counted over all pages. */
async function countTrials() {
  let total = 0;
  let before = '';
  do {
    const page = await get(
      `/v1/signals?municipality=${PLACE}&limit=100${before ? `&before=${before}` : ''}`,
    );
    const { signals, nextBefore } = await page.json();
    total += signals.filter((/** @type {{ text: string }} */ { text }) =>
      /^Proef \d+ over de haven/.test(text),
    ).length;
    before = nextBefore ?? '';
  } while (before);
  return total;
}
