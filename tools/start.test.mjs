// @ts-check
import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { isAlive } from './setup/process-identity.mjs';
import { fakeCheckout, temporaryFolder, writeFiles } from './setup/fake-checkout.fixture.mjs';
import { ask, environment, eventually, startCommand } from './setup/command.fixture.mjs';
import { runNode, untilHealthy } from './setup/api-process.mjs';

test('npm start with the embedded database', async (t) => {
  const setting = await environment(t, fakeCheckout(t));
  const url = `http://127.0.0.1:${setting.port}`;
  const lastLine = `Poolshoogte draait: ${url}  (stoppen: Ctrl-C)`;

  await t.test('from nothing to running; Ctrl-C stops everything with code 0', async () => {
    const product = startCommand(t, 'start.mjs', setting);
    await product.said(/Poolshoogte draait/);
    const lines = product.output().trimEnd().split('\n');
    assert.match(lines[0] ?? '', /^Bouwen … \d/);
    assert.match(lines[1] ?? '', /^Database aanmaken … \d/);
    assert.deepEqual(lines.slice(2), [
      'API begint',
      'Alleen bereikbaar vanaf deze computer (HOST=127.0.0.1).',
      lastLine,
    ]);
    assert.deepEqual(await ask(url), {
      greeting: 'goedendag',
      visits: 1,
      database: 'poolshoogte_demo',
      DEMO: '1',
      NODE_ENV: 'production',
    });
    const pid = setting.databasePid();
    assert.ok(pid);
    product.pressCtrlC();
    assert.equal(await product.closed, 0);
    assert.equal(isAlive(pid), false);
    assert.equal(
      product.output().match(/API sluit af/g)?.length,
      1,
      'the API is asked to stop once',
    );
    assert.match(product.output(), /Gestopt in \d,\d s\.\n$/);
    assert.equal(await ask(url), undefined);
  });

  await t.test('after kill -9 the API stops by itself, the database is reused', async () => {
    const killed = startCommand(t, 'start.mjs', setting);
    await killed.said(/Poolshoogte draait/);
    assert.doesNotMatch(killed.output(), /Bouwen|aanmaken/);
    const pid = setting.databasePid();
    killed.child.kill('SIGKILL');
    await killed.closed;
    await eventually(async () => (await ask(url)) === undefined, 'the port is free');
    assert.equal(setting.databasePid(), pid);

    const next = startCommand(t, 'start.mjs', setting);
    await next.said(/Poolshoogte draait/);
    assert.match(next.output(), /^De database draaide al\.\n/);
    assert.equal((await ask(url))?.['visits'], 3);

    const rival = startCommand(t, 'start.mjs', setting);
    assert.equal(await rival.closed, 1);
    assert.match(rival.output(), /^Poort \d+ is bezet\. Misschien draait Poolshoogte al: .*\n$/);
    next.child.kill('SIGTERM');
    assert.equal(await next.closed, 0);
    assert.equal(setting.databasePid(), undefined);
  });

  await t.test(
    'DEMO=0 uses another database; an API that dies takes the database down',
    async () => {
      const env = { ...setting.env, DEMO: '0' };
      const product = startCommand(t, 'start.mjs', { ...setting, env });
      await product.said(/Poolshoogte draait/);
      const answer = (await ask(url)) ?? {};
      assert.deepEqual(
        [answer['database'], answer['DEMO'], answer['visits']],
        ['poolshoogte', '0', 1],
      );
      await ask(`${url}/fail`);
      assert.equal(await product.closed, 1);
      assert.match(product.output(), /main\.ts:\d+/);
      assert.match(product.output(), /De API is uit zichzelf gestopt \(code 1\)/);
      assert.equal(setting.databasePid(), undefined);
    },
  );
});

test('npm start with somebody’s own database starts none', async (t) => {
  const root = fakeCheckout(t);
  writeFiles(root, {
    'apps/api/src/main.ts': `
console.log(process.env['DATABASE_URL'], process.env['DEMO']);
process.exit(7);
`,
  });
  const setting = await environment(t, root);
  for (const [DEMO, expected] of [
    [undefined, '0'],
    ['1', '1'],
  ]) {
    const env = { ...setting.env, DATABASE_URL: 'postgres://own.example/x', DEMO };
    const product = startCommand(t, 'start.mjs', { root, env });
    assert.equal(await product.closed, 7);
    assert.ok(
      product.output().includes(`postgres://own.example/x ${expected}\n`),
      product.output(),
    );
    assert.match(product.output(), /uit zichzelf gestopt \(code 7\)/);
  }
  assert.equal(setting.databasePid(), undefined);
});

test('a wrong or occupied port is said before anything heavy', async (t) => {
  const root = fakeCheckout(t);
  const setting = await environment(t, root);
  const wrong = startCommand(t, 'start.mjs', { root, env: { ...setting.env, PORT: '80a' } });
  assert.equal(await wrong.closed, 1);
  assert.match(wrong.output(), /^PORT=80a is geen poort\..*\n$/);
  const squatter = createServer().listen(setting.port, '127.0.0.1');
  await once(squatter, 'listening');
  const occupied = startCommand(t, 'start.mjs', setting);
  assert.equal(await occupied.closed, 1);
  squatter.close();
  assert.match(occupied.output(), /^Poort \d+ is bezet\..*\n$/);
  assert.equal(existsSync(join(root, 'dist')), false);
  assert.equal(existsSync(join(root, '.poolshoogte')), false);
});

test('a program that does not want to stop is killed', async (t) => {
  const cwd = temporaryFolder(t);
  writeFiles(cwd, {
    'deaf.mjs': `
import { writeFileSync } from 'node:fs';
process.on('SIGTERM', () => {});
setInterval(() => {}, 1000);
writeFileSync('ready', '');
`,
  });
  const deaf = runNode(['deaf.mjs'], { cwd, env: process.env, stopPatienceMs: 50 });
  await eventually(async () => existsSync(join(cwd, 'ready')), 'it listens to signals');
  await deaf.stop();
  assert.equal(deaf.isRunning(), false);
  assert.equal(await deaf.ended, 1);
  assert.equal(await untilHealthy('http://127.0.0.1:1', deaf), false);
});
