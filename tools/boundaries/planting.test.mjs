// @ts-check
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { plant, sweep } from './planting.mjs';
import { temporaryRoot } from './temporary-root.mjs';

const file = 'apps/api/src/features/__canary__new/__canary__new.ts';

test('planted files go away again, with the folders made for them, and nothing else does', (t) => {
  const root = temporaryRoot(t, { 'apps/api/main.ts': '' });
  const clean = plant(root, [{ file, source: 'export {};' }]);
  assert.ok(existsSync(join(root, file)));
  clean();
  assert.deepEqual(readdirSync(join(root, 'apps/api')), ['main.ts']);
});

test('what a killed run left behind is swept', (t) => {
  const root = temporaryRoot(t, { [file]: '', 'libs/a/__canary__b.ts': '', 'libs/a/b.ts': '' });
  sweep(root);
  assert.deepEqual(readdirSync(join(root, 'libs/a')), ['b.ts']);
  assert.equal(existsSync(join(root, 'apps/api/src/features/__canary__new')), false);
});

for (const [how, end] of [
  ['a crash', `throw new Error('crash');`],
  ['process.exit', 'process.exit(1);'],
  ['an interrupt', `process.kill(process.pid, 'SIGINT'); setInterval(() => {}, 1000);`],
]) {
  test(`planted files go away after ${how}`, (t) => {
    const root = temporaryRoot(t, { 'apps/api/main.ts': '' });
    const planting = JSON.stringify(new URL('./planting.mjs', import.meta.url).href);
    const script = `
      import { existsSync } from 'node:fs';
      import { plant } from ${planting};
      plant(${JSON.stringify(root)}, [{ file: ${JSON.stringify(file)}, source: '' }]);
      console.log(existsSync(${JSON.stringify(join(root, file))}));
      ${end}`;
    const child = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      encoding: 'utf8',
    });
    assert.equal(child.stdout.trim(), 'true', 'it was there');
    assert.equal(child.status, 1);
    assert.deepEqual(readdirSync(join(root, 'apps/api')), ['main.ts']);
  });
}

test('a second canary at the same time is refused', (t) => {
  const root = temporaryRoot(t, { 'apps/api/main.ts': '' });
  const clean = plant(root, []);
  assert.throws(() => plant(root, []), /another canary is running/);
  clean();
  plant(root, [])();
});

test('a file that a sweep would not find is refused', (t) => {
  const root = temporaryRoot(t, {});
  const plantOther = () => plant(root, [{ file: 'libs/a/src/other.ts', source: '' }]);
  assert.throws(plantOther, /would not be swept/);
});
