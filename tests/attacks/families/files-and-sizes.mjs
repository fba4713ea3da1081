// @ts-check
import assert from 'node:assert/strict';
import { crc32, deflateRawSync, gzipSync } from 'node:zlib';
import { answerTo, holdOpen } from '../raw-request.mjs';
import { OWN } from '../world.mjs';

const NAMES = [
  '../../../../etc/passwd',
  '..\\..\\windows\\win.ini',
  '/etc/passwd',
  'a\u0000.csv',
  'x.csv\u0000.exe',
  'C:\\x.csv',
  '....//....//x.csv',
  'x.csv;rm -rf',
  'CON',
  '%2e%2e%2fx.csv',
];

const PATHS = [
  '/../../../../etc/passwd',
  '/assets/../../../package.json',
  '/assets/..%2f..%2f..%2fpackage.json',
  '/assets/%2e%2e/%2e%2e/%2e%2e/package.json',
  '/assets/..%5c..%5cpackage.json',
  '/assets/%00index.html',
  '/%2e%2e/%2e%2e/etc/passwd',
  '//etc/passwd',
  '/.env',
  '/.git/config',
  '/package.json',
  '/credentials.json',
  '/v1/../../package.json',
  '/index.html%00.js',
];

const MB = 1024 * 1024;

/** @param {import('../world.mjs').World} world */
export async function filesAndSizes(world) {
  const { tally, url, ours } = world;
  const bring = (
    /** @type {string} */ name,
    /** @type {BodyInit} */ body,
    /** @type {Record<string, string>} */ headers = {},
  ) =>
    world.send(
      'medewerker',
      'POST',
      `/v1/imports?municipality=${OWN}&filename=${encodeURIComponent(name)}`,
      {
        body,
        headers: { 'content-type': 'text/csv', ...headers },
      },
    );
  for (const name of NAMES) {
    await tally.attempt(`a file called ${name}`, async () => {
      const { status, text } = await bring(name, 'datum;tekst\n2026-11-15;Een rij\n');
      assert.ok(status < 500, `answered ${status}`);
      assert.doesNotMatch(text, /root:x:|ENOENT|EACCES/);
    });
  }
  for (const path of PATHS) {
    await tally.attempt(`the path ${path}`, async () => {
      const answer = await answerTo(
        url,
        `GET ${path} HTTP/1.1\r\nHost: ${new URL(url).host}\r\nConnection: close\r\n\r\n`,
      );
      assert.doesNotMatch(answer, /root:x:|"dependencies"|\[core\]|"superuser"/);
      assert.doesNotMatch(answer, /^HTTP\/1\.1 5/);
    });
  }
  await tally.attempt('a body of JSON that is too large', async () => {
    const json = { ...ours.signalBody, text: 'x'.repeat(MB) };
    assert.equal((await world.send('medewerker', 'POST', '/v1/signals', { json })).status, 413);
  });
  await tally.attempt('JSON that is nested without end', async () => {
    const body = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const headers = { 'content-type': 'application/json' };
    const { status } = await world.send('medewerker', 'POST', '/v1/signals', { body, headers });
    assert.ok(status >= 400 && status < 500, `answered ${status}`);
  });
  await tally.attempt('JSON that unpacks to far more than it is', async () => {
    const body = gzipSync(JSON.stringify({ ...ours.signalBody, text: 'x'.repeat(64 * MB) }));
    assert.ok(body.length < 256 * 1024);
    const headers = { 'content-type': 'application/json', 'content-encoding': 'gzip' };
    const { status } = await world.send('medewerker', 'POST', '/v1/signals', { body, headers });
    assert.equal(status, 413);
  });
  await tally.attempt('a packed file is not unpacked', async () => {
    const body = gzipSync(`datum;tekst\n${'2026-11-15;Een rij\n'.repeat(200_000)}`);
    const { status } = await bring('lijst.csv', body, { 'content-encoding': 'gzip' });
    assert.ok(status >= 400 && status < 500, `answered ${status}`);
  });
  await tally.attempt('a workbook that unpacks to far more than it is', async () => {
    const body = workbookOf('xl/worksheets/sheet1.xml', Buffer.alloc(300 * MB, ' '));
    assert.ok(body.length < 2 * MB);
    const { status } = await bring('bom.xlsx', body, {
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    });
    assert.ok(status >= 400 && status < 500, `answered ${status}`);
  });
  await tally.attempt('a file that says it is larger than it may be', async () => {
    const head = [
      `POST /v1/imports?municipality=${OWN}&filename=x.csv HTTP/1.1`,
      `Host: ${new URL(url).host}`,
      `Cookie: ${world.cookieOf('medewerker')}`,
      'Content-Type: text/csv',
      `Content-Length: ${String(600 * MB)}`,
      'Connection: close',
    ];
    assert.match(await firstLineOf(url, `${head.join('\r\n')}\r\n\r\nx`), /^HTTP\/1\.1 413/);
  });
  await tally.attempt('headers that are too large', async () => {
    const answer = await answerTo(
      url,
      `GET /v1/session HTTP/1.1\r\nHost: x\r\nX-Large: ${'x'.repeat(100_000)}\r\n\r\n`,
    );
    assert.match(answer, /^(HTTP\/1\.1 431|$)/);
  });
  for (const smuggled of [
    'Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /x HTTP/1.1\r\n\r\n',
    'Content-Length: 5\r\nContent-Length: 6\r\n\r\nabcdef',
    'Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n',
  ]) {
    await tally.attempt(`a request inside a request: ${JSON.stringify(smuggled)}`, async () => {
      const head = `POST /v1/sign-out HTTP/1.1\r\nHost: ${new URL(url).host}\r\nConnection: close\r\n${smuggled}`;
      assert.match(await answerTo(url, head), /^HTTP\/1\.1 4/);
    });
  }
  // When such connections are cut off is in slow-requests.pg.test.ts: it takes too long to wait for.
  await tally.attempt('headers and bodies that never end keep nobody else waiting', async () => {
    const { host } = new URL(url);
    const slow = [
      `GET /v1/session HTTP/1.1\r\nHost: ${host}\r\nX-Slow: `,
      `POST /v1/sign-out HTTP/1.1\r\nHost: ${host}\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{`,
    ];
    const held = slow.flatMap((bytes) => Array.from({ length: 50 }, () => holdOpen(url, bytes)));
    assert.equal((await world.send('medewerker', 'GET', `/v1/boards/${OWN}`)).status, 200);
    for (const socket of held) socket.destroy();
  });
}

/** @param {string} url @param {string} bytes */
const firstLineOf = async (url, bytes) => (await answerTo(url, bytes)).split('\r\n')[0] ?? '';

/** A zip file with one deflated part. @param {string} name @param {Buffer} content */
function workbookOf(name, content) {
  const packed = deflateRawSync(content, { level: 9 });
  const fixed = Buffer.alloc(26);
  fixed.writeUInt16LE(20, 0);
  fixed.writeUInt16LE(8, 4);
  fixed.writeUInt32LE(crc32(content), 10);
  fixed.writeUInt32LE(packed.length, 14);
  fixed.writeUInt32LE(content.length, 18);
  fixed.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), fixed, Buffer.from(name), packed]);
  const entry = Buffer.alloc(14);
  const central = Buffer.concat([
    Buffer.from('PK\u0001\u0002\u0014\u0000'),
    fixed,
    entry,
    Buffer.from(name),
  ]);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(1, 4);
  end.writeUInt16LE(1, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(local.length, 12);
  return Buffer.concat([local, central, Buffer.from('PK\u0005\u0006'), end]);
}
