// @ts-check
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../tools/postgres/launch-server.mjs';
import { startPostgres } from '../../tools/postgres/start-postgres.mjs';
import { untilHealthy } from '../../tools/setup/api-process.mjs';
import { signIn } from '../e2e/product/sign-in.mjs';
import { withoutSignIn } from '../e2e/product/product.mjs';
import { benchSettings } from '../load/started-api.mjs';
import { temporaryFolder } from '../load/temporary-folder.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const main = join(root, 'dist', 'apps', 'api', 'src', 'main.js');
const exitWithParent = new URL('../../tools/setup/exit-with-parent.mjs', import.meta.url).href;
const HISTORY = 3_000;

/**
 * One process of the product.
 * @typedef {object} Node
 * @property {string} url
 * @property {() => boolean} isRunning
 * @property {() => number} rssMb its memory now; NaN where that cannot be seen
 * @property {() => string} log what it wrote down
 * @property {() => Promise<void>} stop
 *
 * @typedef {{ nodes: Node[], cookie: string, stop: () => Promise<void> }} RunningNodes
 */

/**
 * A demo of so many real processes on one real database, and a session of the tour in it.
 * @param {{ count: number, environment?: Record<string, string> }} options
 * @returns {Promise<RunningNodes>}
 */
export async function startNodes({ count, environment = {} }) {
  const folder = await temporaryFolder();
  const postgres = await startPostgres({ root, name: 'live', stateFolder: join(folder, 'state') });
  /** @type {Node[]} */
  const nodes = [];
  const stop = async () => {
    await Promise.all(nodes.map((node) => node.stop()));
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const databaseUrl = await postgres.ensureDatabase('live');
    // One after another: the first one makes the tables and the history.
    for (let index = 0; index < count; index += 1) {
      const log = join(folder, `node-${String(index)}.log`);
      nodes.push(await startNode({ databaseUrl, log, environment }));
    }
    const { header } = await signIn(nodes[0]?.url ?? '');
    return { nodes, cookie: header, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/**
 * @param {{ databaseUrl: string, log: string, environment: Record<string, string> }} options
 * @returns {Promise<Node>}
 */
async function startNode({ databaseUrl, log: file, environment }) {
  const port = await freePort(undefined);
  const url = `http://127.0.0.1:${String(port)}`;
  const output = openSync(file, 'a');
  const child = spawn(process.execPath, ['--import', exitWithParent, main], {
    cwd: root,
    env: {
      ...withoutSignIn(process.env),
      ...benchSettings(databaseUrl),
      PORT: String(port),
      DEMO_SIGNALS: String(HISTORY),
      ...environment,
    },
    stdio: ['ignore', output, output, 'ipc'],
  });
  closeSync(output);
  const ended = once(child, 'exit').then(([code]) => Number(code ?? 1));
  const isRunning = () => child.exitCode === null && child.signalCode === null;
  const stop = async () => {
    if (isRunning()) child.kill('SIGTERM');
    await ended;
  };
  const log = () => readFileSync(file, 'utf8');
  if (!(await untilHealthy(url, { ended, isRunning, stop }))) {
    throw new Error(`The product ended by itself:\n${log()}`);
  }
  return { url, isRunning, stop, log, rssMb: () => rssOf(child.pid) };
}

/** @param {number | undefined} pid */
function rssOf(pid) {
  try {
    const status = readFileSync(`/proc/${String(pid)}/status`, 'utf8');
    return Math.round(Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? Number.NaN) / 1_024);
  } catch {
    return Number.NaN;
  }
}
