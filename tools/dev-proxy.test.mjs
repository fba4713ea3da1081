// @ts-check
import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { loadConfigFromFile } from 'vite';

test('the development server passes on all that the API answers, under its own name', async () => {
  const file = fileURLToPath(new URL('../apps/dashboard/vite.config.mts', import.meta.url));
  const loaded = await loadConfigFromFile({ command: 'serve', mode: 'development' }, file);
  const proxy = loaded?.config.server?.proxy ?? {};
  assert.deepEqual(Object.keys(proxy).sort(), [
    '/healthz',
    '/metrics',
    '/oidc',
    '/readyz',
    '/socket.io',
    '/v1',
  ]);
  for (const [path, way] of Object.entries(proxy)) {
    // Given as a mere address, Vite would put that address in the place of the name.
    assert.ok(typeof way === 'object' && way.changeOrigin === false, path);
  }
});
