// @ts-check
import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { assertPortFree, localUrl, reachLine, readSettings } from './settings.mjs';
import { duration, step } from './progress.mjs';
import { nodeProblem } from './ensure-node.mjs';

test('settings: embedded database with demo data unless told otherwise', () => {
  const plain = { host: '127.0.0.1', port: 3000, databaseUrl: undefined, isDemo: true };
  assert.deepEqual(readSettings({}), plain);
  assert.deepEqual(readSettings({ HOST: '', PORT: '', DATABASE_URL: '' }), plain);
  for (const no of ['0', 'false', 'nee']) assert.equal(readSettings({ DEMO: no }).isDemo, false);
  assert.equal(readSettings({ DEMO: 'ja' }).isDemo, true);
  assert.throws(() => readSettings({ DEMO: 'misschien' }), /geen ja of nee/);
});

test('settings: no demo data in somebody’s own database unless asked for', () => {
  const own = { DATABASE_URL: 'postgres://x' };
  assert.deepEqual(readSettings(own), {
    host: '127.0.0.1',
    port: 3000,
    databaseUrl: 'postgres://x',
    isDemo: false,
  });
  assert.equal(readSettings({ ...own, DEMO: '1' }).isDemo, true);
});

test('settings: a port is a whole number from 1 to 65535', () => {
  for (const PORT of ['0', '65536', '-1', '3e3', '0x50', '80.5', 'abc', ' 80']) {
    assert.throws(() => readSettings({ PORT }), /is geen poort.*PORT=3001 npm start/);
  }
  assert.equal(readSettings({ PORT: '65535' }).port, 65535);
});

test('an occupied port and a foreign address give advice', async () => {
  const host = '127.0.0.1';
  const server = createServer().listen(0, host);
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  await assert.rejects(
    assertPortFree({ host, port }),
    /bezet.*http:\/\/127\.0\.0\.1:.*PORT=\d+ npm start/,
  );
  server.close();
  await once(server, 'close');
  await assertPortFree({ host, port });
  await assert.rejects(assertPortFree({ host: '192.0.2.1', port }), /geen adres van deze computer/);
});

test('addresses a browser can open', () => {
  assert.equal(localUrl({ host: '0.0.0.0', port: 1 }), 'http://127.0.0.1:1');
  assert.equal(localUrl({ host: '::', port: 1 }), 'http://[::1]:1');
  assert.equal(localUrl({ host: '::1', port: 1 }), 'http://[::1]:1');
});

test('says who can reach the product, and loudly when that is everybody', () => {
  for (const host of ['127.0.0.1', 'localhost', '::1']) {
    for (const isDemo of [true, false]) {
      assert.equal(
        reachLine({ host, isDemo }),
        `Alleen bereikbaar vanaf deze computer (HOST=${host}).`,
      );
    }
  }
  assert.match(
    reachLine({ host: '0.0.0.0', isDemo: true }),
    /^LET OP: .*HOST=0\.0\.0\.0.*iedereen op dit netwerk.*demo-account.*beheerder/,
  );
  assert.match(reachLine({ host: '0.0.0.0', isDemo: false }), /netwerk.*aanmelddienst/);
});

test('the lowest Node is the one of package.json', () => {
  const { engines } = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  );
  const lowest = engines.node.replace('>=', '');
  assert.equal(nodeProblem(`${lowest}.0`), undefined);
  assert.equal(nodeProblem('22.0.0'), undefined);
  assert.match(nodeProblem('20.18.3') ?? '', new RegExp(`Node ${lowest} of nieuwer.*20\\.18\\.3`));
  assert.match(nodeProblem('8.0.0') ?? '', /dit is Node 8\.0\.0/);
});

test('one line per step, with its time or its failure', async () => {
  assert.equal(duration(449), '0,4 s');
  assert.equal(duration(41_200), '41 s');
  assert.equal(duration(72_000), '1 min 12 s');
  let text = '';
  const screen = { write: (/** @type {string} */ more) => (text += more) };
  assert.equal(await step(screen, 'Bouwen', async () => 5), 5);
  await assert.rejects(
    step(screen, 'Bouwen', () => Promise.reject(new Error('no'))),
    /no/,
  );
  assert.match(text, /^Bouwen … \d,\d s\nBouwen … mislukt\n$/);
});
