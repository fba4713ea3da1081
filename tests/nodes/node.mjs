// @ts-check
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { freePort } from '../../tools/postgres/launch-server.mjs';
import { untilHealthy } from '../../tools/setup/api-process.mjs';
import { withoutSignIn } from '../e2e/product/product.mjs';

const exitWithParent = new URL('../../tools/setup/exit-with-parent.mjs', import.meta.url).href;

/**
 * One process of an installation.
 * @typedef {object} Node
 * @property {string} url
 * @property {number} port
 * @property {() => string} said everything it wrote
 * @property {Promise<number | null>} ended its exit code; `null`: a signal ended it
 * @property {() => Promise<void>} healthy resolves when it serves
 * @property {(signal: NodeJS.Signals) => void} tell
 * @property {() => Promise<void>} remove ends it at once
 */

/**
 * Starts the built API on a database that is there already; it need not be healthy yet.
 * @param {string} root
 * @param {{ databaseUrl: string, dist?: string, program?: string, env?: Record<string, string> }} options
 *   `dist`: another build than the present one
 * @returns {Promise<Node>}
 */
export async function startNode(
  root,
  { databaseUrl, dist = join(root, 'dist'), program = 'main', env = {} },
) {
  const port = await freePort(undefined);
  const url = `http://127.0.0.1:${port}`;
  const main = join(dist, 'apps', 'api', 'src', `${program}.js`);
  const child = spawn(process.execPath, ['--import', exitWithParent, main], {
    cwd: root,
    env: {
      ...withoutSignIn(process.env),
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      PORT: String(port),
      DATABASE_URL: databaseUrl,
      DATABASE_APP_URL: '',
      DATABASE_POOL: '5',
      DEMO: '1',
      DEMO_SIGNALS: '500',
      DEMO_DRIP_SECONDS: '0',
      CHANGES_PER_MINUTE: '0',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (/** @type {Buffer} */ chunk) => (text += String(chunk)));
  }
  /** @type {Promise<number | null>} */
  const ended = once(child, 'exit').then(([code]) => code);
  const isRunning = () => child.exitCode === null && child.signalCode === null;
  const remove = async () => {
    if (isRunning()) child.kill('SIGKILL');
    await ended;
  };
  const healthy = async () => {
    const running = { ended: ended.then((code) => code ?? 1), isRunning, stop: remove };
    if (!(await untilHealthy(url, running))) throw new Error(`the node ended by itself:\n${text}`);
  };
  const tell = (/** @type {NodeJS.Signals} */ signal) => void child.kill(signal);
  return { url, port, said: () => text, ended, healthy, tell, remove };
}
