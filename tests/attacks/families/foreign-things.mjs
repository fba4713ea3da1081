// @ts-check
import assert from 'node:assert/strict';
import { ATTACKERS, OTHER, OWN } from '../world.mjs';

const NOBODYS = '0190a8b0-0000-7000-8000-00000000dead';
const LAST_DAY = '2027-01-31';

/**
 * Every route that names one thing: method, path, kind of thing, body.
 * @type {readonly (readonly [string, string, 'signal' | 'import' | 'person' | 'key' | 'device', unknown])[]}
 */
const THINGS = [
  ['GET', '/v1/signals/:id', 'signal', undefined],
  ['POST', '/v1/signals/:id/reading', 'signal', { reason: 'Nodig voor het overleg.' }],
  ['PATCH', '/v1/signals/:id', 'signal', { phase: 'onbekend' }],
  ['DELETE', '/v1/signals/:id', 'signal', undefined],
  ['GET', '/v1/imports/:id', 'import', undefined],
  ['GET', '/v1/imports/:id/refusals', 'import', undefined],
  ['DELETE', '/v1/imports/:id', 'import', undefined],
  ['PUT', '/v1/people/:id/roles', 'person', { roles: ['administrator'] }],
  ['DELETE', '/v1/people/:id', 'person', undefined],
  ['POST', '/v1/service-keys/:id/rotation', 'key', { lastDay: LAST_DAY }],
  ['DELETE', '/v1/service-keys/:id', 'key', undefined],
  ['DELETE', '/v1/devices/:id', 'device', undefined],
];

/** Lists and figures of one municipality: method, path with `:m` for the municipality. */
const LISTS = [
  '/v1/signals?municipality=:m',
  `/v1/signals?municipality=:m&limit=100`,
  '/v1/boards/:m',
  '/v1/municipalities/:m/kernen',
  '/v1/imports?municipality=:m',
  '/v1/people?municipality=:m',
  '/v1/service-keys?municipality=:m',
  '/v1/devices?municipality=:m',
  '/v1/access-log?municipality=:m',
  '/v1/access-log/verification?municipality=:m',
  '/v1/access-log/export?municipality=:m',
  '/v1/access-log/export?municipality=:m&format=csv',
  '/v1/access-log/processing?municipality=:m',
];

/** Ways to name another municipality so that one part of the product reads it and another does not. */
const DISGUISES = [
  `${OWN}&municipality=${OTHER}`,
  `${OTHER}&municipality=${OWN}`,
  `${OWN},${OTHER}`,
  `${OWN}%00${OTHER}`,
  `${OWN}%20${OTHER}`,
  OTHER.toLowerCase(),
  `%20${OTHER}`,
  `${OTHER}%20`,
  `${OTHER}%00`,
  `${OTHER}%0a`,
  `%47M1895`,
  'GM%EF%BC%91%EF%BC%98%EF%BC%99%EF%BC%95',
  '%25',
  '*',
  'null',
  'undefined',
  '',
];

/** Together they may do everything in the own municipality: who may nothing anywhere needs no disguise. */
const DISGUISED = /** @type {const} */ (['meerdere-rollen', 'burgemeester', 'privacy']);

/** @param {import('../world.mjs').World} world */
export async function foreignThings(world) {
  const { tally, theirs } = world;
  await Promise.all(ATTACKERS.map((who) => namesThings(world, who)));
  await Promise.all(DISGUISED.map((who) => namesDisguised(world, who)));
  await tally.attempt('the session of somebody else', async () => {
    const { status } = await world.send('medewerker', 'DELETE', `/v1/sessions/${theirs.session}`);
    assert.equal(status, 404);
  });
  await tally.attempt('nothing of theirs was changed', () => stillThere(world));
}

/** @param {import('../world.mjs').World} world @param {import('../world.mjs').Who} who */
async function namesThings(world, who) {
  const { tally, theirs } = world;
  for (const [method, path, kind, json] of THINGS) {
    const ask = (/** @type {string} */ id, /** @type {string} */ municipality) =>
      world.send(who, method, `${path.replace(':id', id)}?municipality=${municipality}`, {
        ...(json === undefined ? {} : { json }),
      });
    await tally.attempt(`${who} ${method} ${path}`, async () => {
      const there = await ask(theirs[kind], OTHER);
      assert.equal(there.status, 403);
      sameAnswer(await ask(NOBODYS, OTHER), there);
      sameAnswer(await ask(theirs[kind], 'GM9999'), there);
    });
    await tally.attempt(`${who} ${method} ${path} in the own municipality`, async () => {
      const foreign = await ask(theirs[kind], OWN);
      assert.ok([403, 404].includes(foreign.status), `answered ${foreign.status}`);
      sameAnswer(await ask(NOBODYS, OWN), foreign);
    });
  }
  for (const list of LISTS) {
    await tally.attempt(`${who} ${list}`, async () => {
      const there = await world.send(who, 'GET', list.replace(':m', OTHER));
      assert.equal(there.status, 403);
      sameAnswer(await world.send(who, 'GET', list.replace(':m', 'GM9999')), there);
    });
  }
}

/** @param {import('../world.mjs').World} world @param {import('../world.mjs').Who} who */
async function namesDisguised(world, who) {
  for (const disguise of DISGUISES) {
    for (const list of LISTS) {
      const path = list.replace(':m', disguise);
      await world.tally.attempt(`${who} ${path}`, async () => {
        const { status } = await world.send(who, 'GET', path);
        assert.ok(status >= 400 && status < 500, `answered ${status}`);
      });
    }
  }
}

/** @param {import('../world.mjs').Answer} one @param {import('../world.mjs').Answer} other */
const sameAnswer = (one, other) =>
  assert.deepEqual([one.status, one.text], [other.status, other.text]);

/** As their own program sees it: the board and the import are as they were. @param {import('../world.mjs').World} world */
async function stillThere({ url, theirs }) {
  const headers = { authorization: `Bearer ${theirs.secret}` };
  const response = await fetch(`${url}/v1/imports/${theirs.import}?municipality=${OTHER}`, {
    headers,
  });
  assert.equal(response.status, 200);
  const { state, accepted } = await response.json();
  assert.deepEqual([state, accepted], ['done', 1]);
}
