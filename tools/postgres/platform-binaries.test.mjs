// @ts-check
import assert from 'node:assert/strict';
import { cpSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { hydrateSymlinks, locateBinaries } from './platform-binaries.mjs';
import { repository } from './cluster.fixture.mjs';

test('links are made when install scripts were off, and only then', (t) => {
  const native = mkdtempSync(join(tmpdir(), 'poolshoogte-links-'));
  t.after(() => rmSync(native, { recursive: true, force: true }));
  const list = join(locateBinaries(repository).native, 'pg-symlinks.json');
  /** @type {{ source: string, target: string }[]} */
  const links = JSON.parse(readFileSync(list, 'utf8'));
  assert.ok(links.length > 0);
  const inNative = (/** @type {string} */ path) => join(native, path.replace(/^native\//, ''));
  cpSync(list, join(native, 'pg-symlinks.json'));
  mkdirSync(join(native, 'lib'));
  for (const { source } of links) writeFileSync(inNative(source), source);

  assert.equal(hydrateSymlinks(native), links.length);
  assert.equal(hydrateSymlinks(native), 0);
  for (const { source, target } of links) {
    assert.ok(lstatSync(inNative(target)).isSymbolicLink());
    assert.equal(readFileSync(inNative(target), 'utf8'), source);
  }

  const [{ target } = { target: '' }] = links;
  rmSync(inNative(target));
  symlinkSync('nowhere', inNative(target));
  assert.equal(hydrateSymlinks(native), 1, 'a wrong link is replaced');
});

test('a list that points outside the package is refused', (t) => {
  const native = mkdtempSync(join(tmpdir(), 'poolshoogte-links-'));
  t.after(() => rmSync(native, { recursive: true, force: true }));
  const evil = [{ source: 'native/lib/a', target: 'native/../../b' }];
  writeFileSync(join(native, 'pg-symlinks.json'), JSON.stringify(evil));
  assert.throws(() => hydrateSymlinks(native), /outside the package/);
});
