// @ts-check
import assert from 'node:assert/strict';
import { OTHER, OWN } from '../world.mjs';

/** Fields that an answer has, and a request must not. */
const EXTRA = [
  ['id', '0190a8b0-0000-7000-8000-000000000001'],
  ['municipality_code', OTHER],
  ['enteredBy', '0190a8b0-0000-7000-8000-000000000002'],
  ['entered_by', '0190a8b0-0000-7000-8000-000000000002'],
  ['enteredAt', '2020-01-01T00:00:00Z'],
  ['masked', {}],
  ['fingerprint', 'x'],
  ['importId', '0190a8b0-0000-7000-8000-000000000003'],
  ['roles', ['administrator']],
  ['grants', [{ role: 'administrator', municipality: null }]],
  ['state', 'active'],
  ['kind', 'system'],
  ['isSelf', true],
  ['pseudonym', 'systeem'],
  ['scopes', ['signals:write', 'imports:write', 'board:read']],
  ['constructor', { prototype: { isAdmin: true } }],
];

/** Pollution of prototypes must be written by hand: `JSON.stringify` leaves it out. */
const POLLUTED = [
  '"__proto__":{"isAdmin":true,"municipality":"GM1895"}',
  '"constructor":{"prototype":{"isAdmin":true}}',
  '"__proto__":null',
  '"toString":"x"',
];

/** @param {import('../world.mjs').World} world */
export async function extraFields(world) {
  const { tally, ours } = world;
  const lastDay = '2027-01-31';
  /** @type {readonly (readonly [import('../world.mjs').Who, string, string, Record<string, unknown>])[]} */
  const requests = [
    ['medewerker', 'POST', '/v1/signals', { ...ours.signalBody, text: 'Met velden te veel.' }],
    [
      'medewerker',
      'PATCH',
      `/v1/signals/${ours.signal}?municipality=${OWN}`,
      { phase: 'onbekend' },
    ],
    [
      'burgemeester',
      'POST',
      `/v1/signals/${ours.signal}/reading?municipality=${OWN}`,
      { reason: 'Nodig voor het overleg.' },
    ],
    [
      'beheerder',
      'POST',
      '/v1/people',
      { municipality: OWN, email: 'extra@proef.example', roles: ['staff'] },
    ],
    [
      'beheerder',
      'PUT',
      `/v1/people/${ours.person}/roles?municipality=${OWN}`,
      { roles: ['staff'] },
    ],
    [
      'beheerder',
      'POST',
      '/v1/service-keys',
      { municipality: OWN, name: 'extra', scopes: ['board:read'], lastDay },
    ],
    ['beheerder', 'POST', `/v1/service-keys/${ours.key}/rotation?municipality=${OWN}`, { lastDay }],
    ['beheerder', 'POST', '/v1/devices', { municipality: OWN, name: 'extra' }],
    ['installatiebeheerder', 'POST', '/v1/municipalities', { code: 'GM9999' }],
  ];
  for (const [who, method, path, body] of requests) {
    for (const [name = '', value] of /** @type {[string, unknown][]} */ (EXTRA)) {
      if (Object.hasOwn(body, name)) continue;
      await tally.attempt(`${method} ${path} with ${name}`, async () => {
        const { status, text } = await world.send(who, method, path, {
          json: { ...body, [name]: value },
        });
        assert.equal(status, 400, `answered ${status} ${text}`);
      });
    }
    for (const polluted of POLLUTED) {
      await tally.attempt(`${method} ${path} with ${polluted}`, async () => {
        const sent = JSON.stringify(body).replace('{', `{${polluted},`);
        const headers = { 'content-type': 'application/json' };
        const { status } = await world.send(who, method, path, { body: sent, headers });
        assert.ok(status < 500, `answered ${status}`);
        await nothingIsPolluted(world);
      });
    }
  }
  for (const query of [
    '__proto__[municipality]=GM1895',
    'constructor[prototype][municipality]=GM1895',
    '__proto__.municipality=GM1895',
    `municipality[]=${OWN}`,
    `municipality[__proto__]=${OWN}`,
    `municipality[toString]=${OWN}`,
    `municipality=${OWN}&__proto__[limit]=100`,
  ]) {
    await tally.attempt(`the query ${query}`, async () => {
      const { status } = await world.send('medewerker', 'GET', `/v1/signals?${query}`);
      assert.ok(status === 400 || status === 403, `answered ${status}`);
      await nothingIsPolluted(world);
    });
  }
  await tally.attempt('lines of JSON that pollute', async () => {
    const lines = POLLUTED.map(
      (part) => `{${part},"datum":"2026-11-16","tekst":"Uit een regel JSON"}`,
    );
    const query = `municipality=${OWN}&filename=regels.jsonl`;
    const headers = { 'content-type': 'application/x-ndjson' };
    const body = lines.join('\n');
    const { status } = await world.send('medewerker', 'POST', `/v1/imports?${query}`, {
      body,
      headers,
    });
    assert.ok(status < 500, `answered ${status}`);
    await nothingIsPolluted(world);
  });
  await tally.attempt('a role that no person can have', async () => {
    for (const roles of [
      ['wall'],
      ['service'],
      ['system'],
      ['administrator', 'wall'],
      [null],
      'staff',
    ]) {
      const json = { municipality: OWN, email: 'rol@proef.example', roles };
      assert.equal((await world.send('beheerder', 'POST', '/v1/people', { json })).status, 400);
    }
  });
  await tally.attempt('a scope that no key can have', async () => {
    for (const scopes of [['*'], ['signals:read'], ['board:read', 'people:write'], []]) {
      const json = { municipality: OWN, name: 'x', scopes, lastDay };
      assert.equal(
        (await world.send('beheerder', 'POST', '/v1/service-keys', { json })).status,
        400,
      );
    }
  });
}

/** Whoever has no role still has none. @param {import('../world.mjs').World} world */
async function nothingIsPolluted(world) {
  assert.equal((await world.send('nobody', 'GET', '/v1/policies')).status, 401);
  assert.equal((await world.send('medewerker', 'GET', `/v1/boards/${OTHER}`)).status, 403);
  const { status, text } = await world.send('nobody', 'GET', '/v1/session');
  assert.equal(status, 200);
  assert.equal(JSON.parse(text).account, null);
}
