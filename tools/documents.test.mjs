// @ts-check
// What the documents name exists: pages, headings, files, commands, settings and error codes.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { test } from 'node:test';

const root = resolve(import.meta.dirname, '..');
const read = (/** @type {string} */ path) => readFileSync(join(root, path), 'utf8');

const SKIPPED = new Set(['node_modules', 'dist', 'coverage', 'test-results']);
const documents = markdownIn('.');

/** @param {string} folder @returns {string[]} paths from the root */
function markdownIn(folder) {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isFile()) return entry.name.endsWith('.md') ? [path] : [];
    const isSkipped = SKIPPED.has(entry.name) || entry.name.startsWith('.');
    return entry.isDirectory() && !isSkipped ? markdownIn(path) : [];
  });
}

/** Without code, in which brackets mean something else. @param {string} text */
const prose = (text) => text.replaceAll(/^```[\s\S]*?^```/gm, '').replaceAll(/`[^`\n]*`/g, '');

/** The names by which headings can be linked to. @param {string} text */
function anchorsIn(text) {
  return [...text.matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replaceAll(/\s/g, '-'),
  );
}

test('every link between documents leads to a file, and to a heading in it', () => {
  let links = 0;
  for (const document of documents) {
    for (const [, target = ''] of prose(read(document)).matchAll(/\]\(<?([^)\s>]+)>?\)/g)) {
      if (/^[a-z]+:/.test(target)) continue;
      links += 1;
      const [path = '', anchor] = target.split('#');
      const file = path === '' ? document : relative(root, resolve(root, dirname(document), path));
      assert.ok(existsSync(join(root, file)), `${document}: ${target}`);
      if (anchor === undefined) continue;
      assert.ok(anchorsIn(read(file)).includes(anchor), `${document}: ${target}`);
    }
  }
  assert.ok(links > 50, 'found fewer links than there are');
});

test('every file that is given as proof exists', () => {
  for (const document of ['docs/beheer/dreigingen.md', 'docs/beheer/bio2.md']) {
    const named = [...read(document).matchAll(/`((?:api|apps|libs|tests|tools|docs)\/[^`\s]+)`/g)];
    assert.ok(named.length > 20, `${document} names fewer files than it should`);
    for (const [, path = ''] of named) {
      const file = path.replace(/^api\//, 'apps/api/src/');
      assert.ok(existsSync(join(root, file)), `${document}: ${path}`);
    }
  }
});

test('every command that is named can be run', () => {
  const { scripts } = JSON.parse(read('package.json'));
  for (const document of documents) {
    for (const [, name = ''] of read(document).matchAll(/npm run (?:--silent )?([a-z][a-z-]*)/g)) {
      assert.ok(name in scripts, `${document}: npm run ${name}`);
    }
  }
  for (const document of documents) {
    const words = read(document).matchAll(/dist\/(apps\/api\/src\/[a-z/-]+)\.js/g);
    for (const [, path = ''] of words) assert.ok(existsSync(join(root, `${path}.ts`)), path);
  }
});

test('every setting of the product is explained, and every one that is explained exists', () => {
  const settings = ['platform/config/config.ts', 'platform/oidc/oidc-settings.ts'].flatMap((file) =>
    [...read(join('apps/api/src', file)).matchAll(/^ {2,4}([A-Z][A-Z_]+):/gm)].map(
      ([, name = '']) => name,
    ),
  );
  assert.ok(settings.length > 20, 'found fewer settings than there are');
  const explained = `${read('docs/beheer/instellingen.md')}${read('docs/beheer/aanmelden.md')}`;
  for (const name of settings) assert.ok(explained.includes(`\`${name}\``), name);
  const rows = [...read('docs/beheer/aanmelden.md').matchAll(/^\| `([A-Z][A-Z_]+)`/gm)];
  assert.ok(rows.length > 10);
  for (const [, name = ''] of rows) assert.ok(settings.includes(name), `${name} is no setting`);
});

test('every error code that is explained exists', () => {
  const known = read('libs/contracts/src/errors/error-code.ts');
  const table = read('docs/beheer/aanmelden.md').split('## Als aanmelden niet lukt')[1] ?? '';
  const codes = [...table.matchAll(/^\| ((?:`[a-z_]+`(?:, )?)+)/gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/[a-z_]+/g)].map(String),
  );
  assert.ok(codes.length > 10, 'found fewer codes than there are');
  for (const code of codes) assert.match(known, new RegExp(`^ {2}${code}: \\d`, 'm'));
});

test('every decision is in the list, in its order', () => {
  const decisions = readdirSync(join(root, 'docs/adr'))
    .filter((name) => /^\d{4}-/.test(name))
    .sort();
  const listed = [...read('docs/adr/README.md').matchAll(/^(\d+)\. \[.+\]\((.+)\)$/gm)];
  assert.deepEqual(
    listed.map(([, , file]) => file),
    decisions,
  );
  for (const [, number = '', file = ''] of listed) assert.equal(Number(file.slice(0, 4)), +number);
});
