// @ts-check
import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { ensureBuild } from './ensure-build.mjs';
import { staleParts } from './build-parts.mjs';
import { sourceFiles } from './source-files.mjs';
import { runCommand } from './run-command.mjs';
import { fakeCheckout, writeFiles } from './fake-checkout.fixture.mjs';

const silent = { write: () => {} };

test('the build of a checkout', async (t) => {
  const root = fakeCheckout(t);
  const dist = (/** @type {string} */ path) => join(root, 'dist', path);
  const run = (/** @type {string} */ path) =>
    runCommand(process.execPath, ['--enable-source-maps', dist(path)], { cwd: '/' });
  writeFiles(root, {
    'apps/api/src/uses.ts': `
import { greeting } from '@poolshoogte/greeting';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
const places: string = readFileSync(join(__dirname, '../reference-data/places.json'), 'utf8');
void import('@poolshoogte/greeting').then((lib) => console.log(greeting, lib.greeting, places));
`,
    'apps/api/src/breaks.ts': `
interface Nothing { readonly a: string }


export function breaks(): Nothing {
  throw new Error('on line 6');
}
breaks();
`,
    'apps/api/migrations/2-second.sql': 'SELECT 1;',
    'libs/greeting/README.md': 'Not shipped',
  });

  await t.test('builds what is new, then nothing until a source changes', async () => {
    assert.deepEqual(staleParts(root), ['api']);
    assert.equal(await ensureBuild(root, silent), true);
    assert.equal(await ensureBuild(root, silent), false);
    utimesSync(join(root, 'apps/api/src/main.ts'), 1, 1);
    writeFiles(root, { 'apps/api/src/new.test.ts': 'no part of the product' });
    assert.deepEqual(staleParts(root), []);
    writeFiles(root, { 'libs/greeting/src/greeting.ts': "export const greeting = 'moi';\n" });
    assert.deepEqual(staleParts(root), ['api']);
    assert.equal(await ensureBuild(root, silent), true);
    rmSync(dist('apps/api/src/main.js'));
    assert.deepEqual(staleParts(root), ['api']);
    assert.equal(await ensureBuild(root, silent), true);
  });

  await t.test('libraries are found by static and dynamic import; assets are there', async () => {
    const { code, output } = await run('apps/api/src/uses.js');
    assert.deepEqual({ code, output }, { code: 0, output: 'moi moi ["Kern"]\n' });
    assert.equal(readFileSync(dist('apps/api/migrations/2-second.sql'), 'utf8'), 'SELECT 1;');
    assert.ok(existsSync(dist('apps/api/migrations/1-first.js')));
  });

  await t.test('a trace names file and line of the source', async () => {
    const { output } = await run('apps/api/src/breaks.js');
    assert.ok(output.includes(`${join(root, 'apps/api/src/breaks.ts')}:6:`), output);
  });

  await t.test('tests and settings of the workspace are not shipped', () => {
    assert.equal(existsSync(dist('apps/api/src/main.test.js')), false);
    assert.equal(existsSync(dist('libs/greeting/README.md')), false);
  });

  await t.test('what no longer has a source goes away', async () => {
    rmSync(join(root, 'apps/api/src/breaks.ts'));
    rmSync(join(root, 'apps/api/migrations/2-second.sql'));
    await ensureBuild(root, silent);
    assert.equal(existsSync(dist('apps/api/src/breaks.js')), false);
    assert.equal(existsSync(dist('apps/api/migrations/2-second.sql')), false);
  });

  await t.test('a compile error is shown with its place, exit code 1, no stamp', async () => {
    writeFiles(root, { 'libs/greeting/src/broken.ts': 'export const = 5;\n' });
    const program = join(root, 'tools', 'build.mjs');
    const { code, output } = await runCommand(process.execPath, [program, '--api']);
    assert.equal(code, 1);
    assert.match(output, /De API kan niet gebouwd worden/);
    assert.match(output, /libs\/greeting\/src\/broken\.ts/);
    assert.match(output, /export const = 5/);
    assert.deepEqual(staleParts(root), ['api']);
    await assert.rejects(ensureBuild(root, silent), /broken\.ts/);
    rmSync(join(root, 'libs/greeting/src/broken.ts'));
    assert.equal(await ensureBuild(root, silent), true);
  });

  await t.test(
    'the dashboard is built when it exists, by itself when only it changed',
    async () => {
      writeFiles(root, {
        'apps/dashboard/index.html':
          '<!doctype html><script type="module" src="/src/main.js"></script>',
        'apps/dashboard/src/main.js': "document.title = 'Poolshoogte';\n",
        'apps/dashboard/vite.config.mjs': 'export default {};\n',
      });
      assert.deepEqual(staleParts(root), ['dashboard']);
      await ensureBuild(root, silent);
      assert.match(readFileSync(dist('apps/dashboard/index.html'), 'utf8'), /assets\/index-/);
      assert.ok(existsSync(dist('apps/api/src/main.js')));
      assert.deepEqual(staleParts(root), []);
    },
  );
});

test('sources are listed in a fixed order, without what is not ours', (t) => {
  const root = fakeCheckout(t);
  writeFiles(root, { 'apps/api/node_modules/x/index.ts': '', 'apps/api/project.json': '{}' });
  assert.deepEqual(sourceFiles(root, 'apps/api'), [
    'apps/api/migrations/1-first.ts',
    'apps/api/reference-data/places.json',
    'apps/api/src/main.ts',
  ]);
  assert.deepEqual(sourceFiles(root, 'apps/none'), []);
});
