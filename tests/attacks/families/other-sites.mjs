// @ts-check
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { answerTo } from '../raw-request.mjs';
import { OWN } from '../world.mjs';

/** @type {readonly Record<string, string>[]} */
const FOREIGN = [
  { origin: 'https://elders.example' },
  { origin: 'null' },
  { origin: 'http://127.0.0.1' },
  { origin: 'http://localhost.elders.example' },
  { origin: 'file://' },
  { origin: 'not an origin' },
  { 'sec-fetch-site': 'cross-site' },
  { 'sec-fetch-site': 'same-site' },
  { origin: 'https://elders.example', 'sec-fetch-site': 'same-origin' },
];

/** What a form or a plain script of another site can send without asking first. */
const SIMPLE = [
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  '',
];

/** @param {import('../world.mjs').World} world */
export async function otherSites(world) {
  const { tally, ours, url } = world;
  const signal = { ...ours.signalBody, text: 'Van een andere site.' };
  /** @type {readonly (readonly [string, string, unknown])[]} */
  const changes = [
    ['POST', '/v1/signals', signal],
    ['PATCH', `/v1/signals/${ours.signal}?municipality=${OWN}`, { phase: 'onbekend' }],
    ['DELETE', `/v1/signals/${ours.signal}?municipality=${OWN}`, undefined],
    ['POST', `/v1/imports?municipality=${OWN}&filename=x.csv`, undefined],
    ['POST', '/v1/sign-out', undefined],
    [
      'POST',
      '/v1/people',
      { municipality: OWN, email: 'wie@elders.example', roles: ['administrator'] },
    ],
  ];
  for (const headers of FOREIGN) {
    for (const [method, path, json] of changes) {
      await tally.attempt(`${method} ${path} from ${JSON.stringify(headers)}`, async () => {
        const sent = json === undefined ? { headers } : { json, headers };
        const { status, text } = await world.send('meerdere-rollen', method, path, sent);
        assert.equal(status, 403, `answered ${status}`);
        assert.match(text, /foreign_origin/);
      });
    }
  }
  for (const type of SIMPLE) {
    await tally.attempt(`a signal as ${type || 'nothing'}`, async () => {
      const headers = { 'content-type': type, 'idempotency-key': randomUUID() };
      const body = new Blob([JSON.stringify(signal)]);
      const { status } = await world.send('medewerker', 'POST', '/v1/signals', { body, headers });
      assert.ok(status >= 400 && status < 500, `answered ${status}`);
    });
  }
  await tally.attempt('another site may read no answer', async () => {
    for (const [method, path] of [
      ['GET', `/v1/boards/${OWN}`],
      ['OPTIONS', '/v1/signals'],
    ]) {
      const headers = { origin: 'https://elders.example' };
      const answer = await world.send('medewerker', method ?? '', path ?? '', { headers });
      for (const name of answer.headers.keys())
        assert.ok(!name.startsWith('access-control-'), name);
    }
  });
  for (const method of ['GET', 'POST']) {
    for (const name of ['x-http-method-override', 'x-http-method', 'x-method-override']) {
      await tally.attempt(`${name} on ${method}`, async () => {
        const path = `/v1/signals/${ours.signal}?municipality=${OWN}&_method=DELETE`;
        await world.send('medewerker', method, path, { headers: { [name]: 'DELETE' } });
        const still = `/v1/signals/${ours.signal}?municipality=${OWN}`;
        assert.equal((await world.send('medewerker', 'GET', still)).status, 200);
      });
    }
  }
  for (const host of ['elders.example', 'elders.example:80', '127.0.0.1@elders.example', '']) {
    await tally.attempt(`the host ${host}`, async () => {
      const answer = await answerTo(
        url,
        `GET /v1/installation HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`,
      );
      assert.doesNotMatch(answer, /elders\.example/);
    });
    await tally.attempt(`a change with the host ${host}`, async () => {
      const head = `POST /v1/sign-out HTTP/1.1\r\nHost: ${host}\r\nOrigin: ${new URL(url).origin}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`;
      assert.match(await answerTo(url, head), /^HTTP\/1\.1 (403|400)/);
    });
  }
  for (const value of ['x\r\nset-cookie: a=b', 'x\nset-cookie: a=b', 'x%0d%0aset-cookie:a=b']) {
    const text = encodeURIComponent(value);
    for (const path of [
      `/v1/sign-in?return=/${text}`,
      `/v1/imports?municipality=${OWN}&filename=${text}`,
      `/v1/access-log/export?municipality=${OWN}&format=${text}`,
      `/${text}`,
    ]) {
      await tally.attempt(`a header in ${path}`, async () => {
        const { headers } = await world.send('medewerker', 'GET', path);
        assert.ok(!headers.getSetCookie().some((line) => line.startsWith('a=b')));
      });
    }
  }
}
