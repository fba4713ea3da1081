// @ts-check
import assert from 'node:assert/strict';
import { OTHER, OWN } from '../world.mjs';

const b64 = (/** @type {object} */ part) => Buffer.from(JSON.stringify(part)).toString('base64url');
const claims = { sub: 'demo-rondleiding', groups: ['demo:administrator:installation'], exp: 4e9 };
const JWTS = ['none', 'HS256', 'RS256'].map(
  (alg) => `${b64({ alg, typ: 'JWT' })}.${b64(claims)}.${alg === 'none' ? '' : 'c2lnbmF0dXJl'}`,
);

const PATHS = [`/v1/signals?municipality=${OWN}`, `/v1/people?municipality=${OWN}`, '/v1/sessions'];

/** @param {import('../world.mjs').World} world */
export async function tokens(world) {
  const { tally, ours, theirs } = world;
  const real = world.cookieOf('meerdere-rollen').split('=')[1] ?? '';
  const values = [
    '',
    ' ',
    ...JWTS,
    real.slice(0, -1),
    `${real}a`,
    real.toLowerCase() === real ? real.toUpperCase() : real.toLowerCase(),
    real.slice(1) + real.slice(0, 1),
    `${real}%00`,
    `${real};`.repeat(1).slice(0, -2),
    "' OR '1'='1",
    '0'.repeat(43),
    'null',
    Buffer.from(real).toString('base64'),
    ours.secret,
    'a'.repeat(8_000),
  ];
  for (const value of values) {
    for (const path of PATHS) {
      await tally.attempt(`the session ${value.slice(0, 30)} at ${path}`, async () => {
        const headers = { cookie: `poolshoogte=${value}` };
        assert.equal((await world.send('nobody', 'GET', path, { headers })).status, 401);
      });
    }
  }
  for (const name of [
    '__Host-poolshoogte',
    'Poolshoogte',
    'poolshoogte-flow',
    'connect.sid',
    '_session',
  ]) {
    await tally.attempt(`a session in the cookie ${name}`, async () => {
      const headers = { cookie: `${name}=${real}` };
      assert.equal((await world.send('nobody', 'GET', PATHS[0] ?? '', { headers })).status, 401);
    });
  }
  const keys = [
    'Bearer',
    'Bearer ',
    `Bearer ${real}`,
    `Bearer ${ours.secret.slice(0, -1)}`,
    `Bearer ${ours.secret}a`,
    `Bearer ${ours.secret.replace('pslh_', 'PSLH_')}`,
    `Bearer ${ours.secret.slice(5)}`,
    `Basic ${Buffer.from(`x:${ours.secret}`).toString('base64')}`,
    `Token ${ours.secret}`,
    `Bearer ${ours.key}`,
    `Bearer pslh_${'0'.repeat(43)}`,
    `Bearer pslh_' OR 1=1 --`,
    ...JWTS.map((jwt) => `Bearer ${jwt}`),
  ];
  for (const authorization of keys) {
    for (const path of [`/v1/boards/${OWN}`, '/v1/session']) {
      await tally.attempt(`the key ${authorization.slice(0, 40)} at ${path}`, async () => {
        const { status, text } = await world.send('nobody', 'GET', path, {
          headers: { authorization },
        });
        assert.equal(status, 401);
        assert.match(text, /"key_invalid"/);
      });
    }
  }
  await tally.attempt('a wrong key beside a good session', async () => {
    const headers = { authorization: 'Bearer wrong' };
    assert.equal((await world.send('medewerker', 'GET', PATHS[0] ?? '', { headers })).status, 401);
  });
  await beyondItsScopes(world, ours.secret);
  await tally.attempt('a key where a query or body could hold one', async () => {
    const query = `/v1/boards/${OTHER}?access_token=${theirs.secret}&token=${theirs.secret}`;
    assert.equal((await world.send('nobody', 'GET', query)).status, 401);
  });
}

/** @param {import('../world.mjs').World} world @param {string} secret of a key with every scope */
async function beyondItsScopes(world, secret) {
  const headers = { authorization: `Bearer ${secret}` };
  const reaches = [
    `/v1/signals?municipality=${OWN}`,
    `/v1/signals/${world.ours.signal}?municipality=${OWN}`,
    `/v1/boards/${OTHER}`,
    `/v1/imports?municipality=${OTHER}`,
    `/v1/imports/${world.theirs.import}?municipality=${OTHER}`,
    `/v1/people?municipality=${OWN}`,
    `/v1/service-keys?municipality=${OWN}`,
    `/v1/access-log?municipality=${OWN}`,
    '/v1/comparisons/themes',
    '/v1/municipalities',
    '/v1/policies',
    '/v1/sessions',
  ];
  for (const path of reaches) {
    await world.tally.attempt(`a key with every scope at ${path}`, async () => {
      assert.equal((await world.send('nobody', 'GET', path, { headers })).status, 403);
    });
  }
  await world.tally.attempt('a board for a key has no texts', async () => {
    const { status, text } = await world.send('nobody', 'GET', `/v1/boards/${OWN}`, { headers });
    assert.equal(status, 200);
    const { feed } = JSON.parse(text);
    assert.ok(
      feed.length > 0 && feed.every((/** @type {{ text: unknown }} */ item) => item.text === null),
    );
  });
}
