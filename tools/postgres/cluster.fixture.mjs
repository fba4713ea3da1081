// @ts-check
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync, chmodSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after } from 'node:test';
import { preparePlace } from './data-place.mjs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { findServer, waitUntil } from './running-server.mjs';
import { isAlive } from '../setup/process-identity.mjs';

/** @typedef {import('node:test').TestContext} TestContext */

export const repository = fileURLToPath(new URL('../..', import.meta.url));
/** @type {typeof import('pg')} */
const { Client } = createRequire(import.meta.url)('pg');

/** One for all tests of a file: under root the binaries are copied into it once. */
const commonState = mkdtempSync(join(tmpdir(), 'poolshoogte-pg-state-'));
chmodSync(commonState, 0o755);
after(() => rmSync(commonState, { recursive: true, force: true }));

/**
 * An empty checkout with the installed packages, and a folder for its data that goes away with the
 * servers in it when the test ends.
 * @param {TestContext} test
 * @param {string} [stateFolder]
 * @returns {{ root: string, stateFolder: string }}
 */
export function checkout(test, stateFolder = commonState) {
  const root = mkdtempSync(join(tmpdir(), 'poolshoogte-pg-'));
  chmodSync(root, 0o755);
  writeFileSync(join(root, 'package.json'), '{}');
  symlinkSync(join(repository, 'node_modules'), join(root, 'node_modules'));
  test.after(async () => {
    for (const data of dataFolders({ root, stateFolder })) {
      const server = findServer(data);
      if (server) await endNow(server.pid);
    }
    rmSync(stateOf({ root, stateFolder }), { recursive: true, force: true });
    rmSync(root, { recursive: true, force: true });
  });
  return { root, stateFolder };
}

/** @param {{ root: string, stateFolder: string }} place @returns {string} */
export function stateOf({ root, stateFolder }) {
  return preparePlace({ root, stateFolder, cluster: 'postgres-product' }).state;
}

/** @param {{ root: string, stateFolder: string }} place @returns {string[]} */
export function dataFolders(place) {
  const state = stateOf(place);
  return readdirSync(state, { recursive: true, encoding: 'utf8' })
    .filter((path) => /^(postgres|throw-away)-[^\\/]+[\\/]data$/.test(path))
    .map((path) => join(state, path));
}

/** As after a power cut, but with PostgreSQL's own signal. @param {number} pid */
async function endNow(pid) {
  process.kill(pid, 'SIGQUIT');
  await waitUntil(() => !isAlive(pid), 10_000);
}

/**
 * @param {string} url
 * @param {string} sql
 * @returns {Promise<any[]>} rows
 */
export async function query(url, sql) {
  const client = new Client({ connectionString: url });
  try {
    await client.connect();
    const result = await client.query(sql);
    return /** @type {any} */ (Array.isArray(result) ? result.at(-1) : result).rows;
  } finally {
    await client.end();
  }
}

/**
 * A separate Node process that starts PostgreSQL and stops it on SIGTERM.
 * @param {TestContext} test
 * @param {{ root: string, stateFolder: string, fast?: boolean }} options
 * @returns {Promise<{ child: import('node:child_process').ChildProcess, port: number, reused: boolean,
 *   fresh: boolean, ownerUrl: string }>} rejects with what it said when it did not start
 */
export async function startElsewhere(test, { root, stateFolder, fast = false }) {
  const program = fileURLToPath(new URL('./start-elsewhere.fixture.mjs', import.meta.url));
  const child = spawn(process.execPath, [program, JSON.stringify({ root, stateFolder, fast })], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  test.after(() => child.kill('SIGKILL'));
  let complaint = '';
  child.stderr.setEncoding('utf8').on('data', (text) => (complaint += text));
  const line = once(createInterface(child.stdout), 'line');
  const closed = once(child, 'close').then(([code]) => {
    throw Object.assign(new Error(complaint), { exitCode: code });
  });
  closed.catch(() => {}); // after the first line its end is no news
  const [text] = await Promise.race([line, closed]);
  return { child, ...JSON.parse(text) };
}

/** @param {import('node:child_process').ChildProcess} child */
export async function kill9(child) {
  const closed = once(child, 'close');
  child.kill('SIGKILL');
  await closed;
}

/**
 * @param {{ root: string, stateFolder: string }} place
 * @returns {{ data: string, pid: number, port: number, status: string }} the server that runs there
 */
export function onlyServer(place) {
  const [data = ''] = dataFolders(place);
  const server = findServer(data);
  if (server === undefined) throw new Error(`no server runs on ${data}`);
  return { data, ...server };
}
