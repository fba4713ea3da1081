// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { freePort } from './postgres/launch-server.mjs';
import { isAlive } from './setup/process-identity.mjs';
import { fakeCheckout, writeFiles } from './setup/fake-checkout.fixture.mjs';
import { ask, environment, eventually, startCommand } from './setup/command.fixture.mjs';

test('npm run dev: rebuilds and restarts on change, one Ctrl-C stops all', async (t) => {
  const root = fakeCheckout(t);
  const vitePort = await freePort(undefined);
  writeFiles(root, {
    'apps/dashboard/index.html': '<!doctype html><title>Poolshoogte</title>',
    'apps/dashboard/vite.config.mjs': `
export default {
  server: {
    host: '127.0.0.1',
    port: ${vitePort},
    proxy: { '/healthz': process.env.API_URL },
  },
};
`,
  });
  const setting = await environment(t, root);
  const dev = startCommand(t, 'dev.mjs', setting);
  const greeting = async () => (await ask(`http://127.0.0.1:${setting.port}/`))?.greeting;

  await dev.said(/API klaar: http:/);
  await eventually(async () => (await greeting()) === 'goedendag', 'the API answers');
  const proxied = `http://127.0.0.1:${vitePort}/healthz`;
  await eventually(async () => (await ask(proxied))?.NODE_ENV === 'development', 'Vite passes on');

  writeFiles(root, { 'libs/greeting/src/greeting.ts': 'export const = ;\n' });
  await dev.said(/kan niet gebouwd worden/);
  assert.equal(await greeting(), 'goedendag', 'a broken source leaves the running API alone');

  writeFiles(root, { 'libs/greeting/src/greeting.ts': "export const greeting = 'moi';\n" });
  await eventually(async () => (await greeting()) === 'moi', 'the change is there');

  const pid = setting.databasePid();
  assert.ok(pid);
  dev.pressCtrlC();
  assert.equal(await dev.closed, 0, dev.output());
  assert.equal(isAlive(pid), false);
  assert.equal(await greeting(), undefined);
  assert.equal(await ask(proxied), undefined);
});
