// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countLines, forbiddenFolders, quantile, rooms } from './house.mjs';

test('lines are counted as an editor numbers them', () => {
  assert.equal(countLines(''), 0);
  assert.equal(countLines('one'), 1);
  assert.equal(countLines('one\n'), 1);
  assert.equal(countLines('one\n\nthree'), 3);
});

test('quantiles by nearest rank', () => {
  const oneToTwenty = Array.from({ length: 20 }, (_, index) => 20 - index);
  assert.equal(quantile(oneToTwenty, 0.5), 10);
  assert.equal(quantile(oneToTwenty, 0.95), 19);
  assert.equal(quantile(oneToTwenty, 1), 20);
  assert.equal(quantile([7], 0.5), 7);
});

test('folders with empty names are found once, at any depth; files may be called so', () => {
  assert.deepEqual(
    forbiddenFolders([
      'libs/a/src/utils/one.ts',
      'libs/a/src/utils/two.ts',
      'apps/api/src/Common/x/v1/y.ts',
      'libs/a/src/types.ts',
    ]),
    ['apps/api/src/Common', 'apps/api/src/Common/x/v1', 'libs/a/src/utils'],
  );
});

test('a room is a library, a feature, a platform folder, a system test or a folder of tools', () => {
  assert.deepEqual(
    rooms([
      'libs/privacy/src/index.ts',
      'libs/privacy/README.md',
      'apps/api/src/features/signals/signals.store.ts',
      'apps/api/src/main.ts',
      'tools/check.mjs',
      'tools/boundaries/canary.mjs',
    ]),
    ['apps/api/src/features/signals', 'libs/privacy', 'tools/boundaries'],
  );
});
