// @ts-check
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { ensureDependencies } from './ensure-dependencies.mjs';
import { isInstalledAsLocked } from './installed-packages.mjs';
import { temporaryFolder, writeFiles } from './fake-checkout.fixture.mjs';

// One local package: a real `npm ci` that needs no network and no cache.
const manifest = { name: 'x', version: '1.0.0', dependencies: { near: 'file:near' } };
const locked = {
  name: 'x',
  version: '1.0.0',
  lockfileVersion: 3,
  packages: {
    '': { name: 'x', version: '1.0.0', dependencies: { near: 'file:near' } },
    near: { version: '1.0.0' },
    'node_modules/near': { resolved: 'near', link: true },
  },
};

/** @param {import('node:test').TestContext} t */
function project(t) {
  const root = temporaryFolder(t);
  const scripts = { install: "node -e \"fs.writeFileSync('ran', '')\"" };
  writeFiles(root, {
    'package.json': JSON.stringify(manifest),
    'package-lock.json': JSON.stringify(locked),
    'near/package.json': JSON.stringify({ name: 'near', version: '1.0.0', scripts }),
  });
  return root;
}

function recorder() {
  const screen = { text: '', write: (/** @type {string} */ more) => void (screen.text += more) };
  return screen;
}

test('installs once, again when the lock file changes, and runs no script of a package', async (t) => {
  const root = project(t);
  const screen = recorder();
  assert.equal(await ensureDependencies(root, screen), true);
  assert.match(screen.text, /^Afhankelijkheden installeren … \d+(,\d)? s\n$/);
  assert.ok(existsSync(join(root, 'node_modules', 'near', 'package.json')));
  assert.equal(existsSync(join(root, 'near', 'ran')), false);
  assert.equal(await ensureDependencies(root, screen), false);

  writeFiles(root, { 'package-lock.json': JSON.stringify(locked, null, 2) });
  rmSync(join(root, 'node_modules', '.package-lock.json'));
  assert.equal(await ensureDependencies(root, screen), true);
});

test('what was installed by hand is not installed again', async (t) => {
  const root = project(t);
  await ensureDependencies(root, recorder());
  const stamp = join(root, 'node_modules', '.poolshoogte-lock-hash');
  const written = readFileSync(stamp, 'utf8');
  rmSync(stamp);
  const screen = recorder();
  assert.equal(await ensureDependencies(root, screen), false);
  assert.equal(screen.text, '');
  assert.equal(readFileSync(stamp, 'utf8'), written);
});

test('a failed install says what to do and is tried again', async (t) => {
  const root = project(t);
  writeFiles(root, { 'package.json': '{' });
  const screen = recorder();
  await assert.rejects(ensureDependencies(root, screen), /mislukt.*npm ci/);
  assert.match(screen.text, /mislukt\n$/);
  writeFiles(root, { 'package.json': JSON.stringify(manifest) });
  assert.equal(await ensureDependencies(root, screen), true);
});

test('without a lock file there is nothing to install from', async (t) => {
  await assert.rejects(
    ensureDependencies(temporaryFolder(t), recorder()),
    /package-lock\.json ontbreekt/,
  );
});

test('npm’s own record decides whether everything is there', (t) => {
  const root = temporaryFolder(t);
  const own = { os: [process.platform], cpu: [process.arch] };
  /** @param {object} wanted @param {object} installed */
  const judge = (wanted, installed) => {
    writeFiles(root, {
      'package-lock.json': JSON.stringify({ packages: { '': {}, ...wanted } }),
      'node_modules/.package-lock.json': JSON.stringify({ packages: installed }),
    });
    return isInstalledAsLocked(root);
  };
  mkdirSync(join(root, 'node_modules', 'a'), { recursive: true });
  const a = { version: '1.0.0', integrity: 'sha512-a' };
  assert.equal(judge({ 'node_modules/a': a }, { 'node_modules/a': a }), true);
  assert.equal(judge({ 'node_modules/a': a }, {}), false, 'missing');
  assert.equal(
    judge({ 'node_modules/a': a }, { 'node_modules/a': { ...a, version: '2.0.0' } }),
    false,
  );
  assert.equal(judge({}, { 'node_modules/a': a }), false, 'left over');
  assert.equal(judge({ 'node_modules/b': a }, { 'node_modules/b': a }), false, 'folder is gone');
  const elsewhere = { ...a, optional: true, os: ['sunos'] };
  assert.equal(judge({ 'node_modules/b': elsewhere }, {}), true, 'for another system');
  const here = { ...a, optional: true, ...own };
  assert.equal(judge({ 'node_modules/b': here }, {}), false, 'this system needs it');
  assert.equal(judge({ 'node_modules/b': { ...here, os: [`!${process.platform}`] } }, {}), true);
});
