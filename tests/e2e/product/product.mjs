// @ts-check
import { spawn } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { get } from 'node:http';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { startOrganisation } from './organisation.mjs';

/** Building the product and loading the demo data on a slow computer. */
const START_WITHIN_MS = 180_000;
const STOP_WITHIN_MS = 20_000;
const POLL_MS = 50;

/**
 * The real product, started the way a user starts it.
 * @typedef {object} Product
 * @property {string} url
 * @property {string | null} providerUrl sign-in service of the organisation; `null`: a demo brings its own
 * @property {() => Promise<void>} stop keeps the data
 * @property {() => Promise<void>} start again, on the same address and the same data
 * @property {() => Promise<void>} kill ends every process of it at once, as a power cut does (Linux only)
 * @property {() => Promise<void>} remove stops it and removes the data
 */

/**
 * @param {{ root: string, isDemo: boolean, signals?: number }} options `root`: the checkout;
 *   `isDemo`: else a real installation, with the sign-in service of an organisation; `signals`: size
 *   of the synthetic history
 * @returns {Promise<Product>}
 */
export async function startProduct({ root, isDemo, signals = 6_000 }) {
  const data = mkdtempSync(join(tmpdir(), 'poolshoogte-e2e-'));
  // PostgreSQL may run as another account than ours, and must pass through.
  chmodSync(data, 0o755);
  const port = await freePort();
  const url = `http://127.0.0.1:${String(port)}`;
  const organisation = isDemo ? null : await startOrganisation({ root, publicUrl: url });
  const env = {
    ...withoutSignIn(process.env),
    ...organisation?.settings,
    // A database of the developer's own is never touched by a test.
    DATABASE_URL: '',
    DATABASE_APP_URL: '',
    HOST: '127.0.0.1',
    PORT: String(port),
    POOLSHOOGTE_DATA: data,
    DEMO: isDemo ? '1' : '0',
    DEMO_SIGNALS: String(signals),
    DEMO_DRIP_SECONDS: '0',
  };
  const launch = () => run({ root, env, url, log: join(data, 'product.log') });
  /** @type {Running | undefined} */
  let running;
  const stop = async () => {
    const stopping = running;
    running = undefined;
    await stopping?.stop();
  };
  const start = async () => {
    running ??= await launch();
  };
  const kill = async () => {
    const killed = running;
    running = undefined;
    await killed?.kill(data);
  };
  const remove = async () => {
    await stop();
    await organisation?.stop();
    rmSync(data, { recursive: true, force: true });
  };
  try {
    await start();
  } catch (error) {
    await remove();
    throw error;
  }
  return { url, providerUrl: organisation?.issuer ?? null, start, stop, kill, remove };
}

/** What a developer has set for his own product is not for ours. @param {NodeJS.ProcessEnv} env */
export function withoutSignIn(env) {
  const others = Object.entries(env).filter(
    ([name]) => name !== 'PUBLIC_URL' && !name.startsWith('OIDC_'),
  );
  return Object.fromEntries(others);
}

/**
 * @typedef {{ stop: () => Promise<void>, kill: (data: string) => Promise<void> }} Running
 * @param {{ root: string, env: NodeJS.ProcessEnv, url: string, log: string }} options
 * @returns {Promise<Running>}
 */
async function run({ root, env, url, log }) {
  const output = openSync(log, 'w');
  // When the tests are killed the channel closes, and the product stops by itself.
  const withParent = pathToFileURL(resolve(root, 'tools/setup/exit-with-parent.mjs')).href;
  const child = spawn(process.execPath, ['--import', withParent, 'tools/start.mjs'], {
    cwd: root,
    env,
    stdio: ['ignore', output, output, 'ipc'],
  });
  closeSync(output);
  const ended = once(child, 'exit');
  const isRunning = () => child.exitCode === null && child.signalCode === null;
  const stop = async () => {
    if (!isRunning()) return;
    child.kill('SIGTERM');
    const timer = setTimeout(() => child.kill('SIGKILL'), STOP_WITHIN_MS);
    await ended;
    clearTimeout(timer);
  };
  const kill = async (/** @type {string} */ data) => {
    for (const pid of [...serversIn(data), ...childrenOf(child.pid), child.pid]) {
      if (pid !== undefined) process.kill(pid, 'SIGKILL');
    }
    await ended;
  };
  const deadline = Date.now() + START_WITHIN_MS;
  while (isRunning() && Date.now() < deadline) {
    if (await isHealthy(url)) return { stop, kill };
    await pause(POLL_MS);
  }
  const why = isRunning() ? 'did not become healthy in time' : 'ended by itself';
  await stop();
  throw new Error(`The product ${why}:\n${readFileSync(log, 'utf8')}`);
}

/** The API and whatever else the product started. @param {number | undefined} pid @returns {number[]} */
function childrenOf(pid) {
  const children = readFileSync(`/proc/${String(pid)}/task/${String(pid)}/children`, 'utf8');
  return children.split(' ').filter(Boolean).map(Number);
}

/** The database servers, which are no children of ours. @param {string} folder @returns {number[]} */
function serversIn(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.name === 'postmaster.pid')
    .map((entry) =>
      Number(readFileSync(join(entry.parentPath, entry.name), 'utf8').split('\n')[0]),
    );
}

/** @param {string} url */
async function isHealthy(url) {
  const request = get(`${url}/readyz`, { timeout: 2_000, agent: false });
  request.on('timeout', () => request.destroy());
  try {
    const [response] = await once(request, 'response');
    response.resume();
    return response.statusCode === 200;
  } catch {
    return false; // not listening yet
  }
}

/** @returns {Promise<number>} */
async function freePort() {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (typeof address !== 'object' || address === null) throw new Error('No free port was given.');
  return address.port;
}
