// @ts-check
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { temporaryRoot } from './temporary-root.mjs';
import { apiZones, dashboardZones } from './zones.mjs';

/**
 * @param {import('./zones.mjs').Zone[]} zones
 * @param {string} from
 */
const zonesFrom = (zones, from) => zones.filter((zone) => zone.from === from);

test('a feature is fenced the day its folder is made', (t) => {
  const root = temporaryRoot(t, { 'apps/api/src/features/signals/signals.store.ts': '' });
  const sources = './apps/api/src/features/sources';
  assert.deepEqual(zonesFrom(apiZones(root, { isTest: false }), sources), []);

  mkdirSync(join(root, sources));
  const [zone] = zonesFrom(apiZones(root, { isTest: false }), sources);
  assert.deepEqual(zone?.except, ['./sources.public.ts']);
  assert.ok(zone?.target.includes('./apps/api/src/features/signals'));
  assert.ok(!zone?.target.includes(sources), 'a feature may import itself');
});

test('a door of the dashboard may be a component', (t) => {
  const root = temporaryRoot(t, { 'apps/dashboard/src/features/board/board.page.tsx': '' });
  const [zone] = zonesFrom(
    dashboardZones(root, { isTest: false }),
    './apps/dashboard/src/features/board',
  );
  assert.deepEqual(zone?.except, ['./board.public.ts', './board.public.tsx']);
});

test('shared components reach words of the platform, and nothing that fetches', (t) => {
  const root = temporaryRoot(t, {
    'apps/dashboard/src/platform/dutch/moments.ts': '',
    'apps/dashboard/src/platform/live/live-client.ts': '',
    'apps/dashboard/src/platform/query-client.ts': '',
  });
  const closed = dashboardZones(root, { isTest: false })
    .filter(({ target }) => target === './apps/dashboard/src/components')
    .map(({ from }) => from);
  assert.deepEqual(closed, [
    './apps/dashboard/src/platform/live',
    './apps/dashboard/src/platform/query-client.ts',
  ]);
});

test('a test may start the whole application, production code may not', (t) => {
  const root = temporaryRoot(t, {});
  const entries = './apps/api/src/*.ts';
  assert.equal(zonesFrom(apiZones(root, { isTest: false }), entries).length, 1);
  assert.equal(zonesFrom(apiZones(root, { isTest: true }), entries).length, 0);
});
