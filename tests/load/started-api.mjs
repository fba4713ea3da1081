// @ts-check
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { freePort } from '../../tools/postgres/launch-server.mjs';
import { untilHealthy } from '../../tools/setup/api-process.mjs';
import { withoutSignIn } from '../e2e/product/product.mjs';

const exitWithParent = new URL('../../tools/setup/exit-with-parent.mjs', import.meta.url).href;

/**
 * The built product as a process of its own, on a database that is already there. What it says goes
 * beside the figures.
 * @param {string} root
 * @param {{ databaseUrl: string, history: number }} options `history`: synthetic signals
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>}
 */
export async function startApi(root, { databaseUrl, history }) {
  const port = await freePort(undefined);
  const url = `http://127.0.0.1:${port}`;
  const main = join(root, 'dist', 'apps', 'api', 'src', 'main.js');
  const child = spawn(process.execPath, ['--import', exitWithParent, main], {
    cwd: root,
    env: {
      ...withoutSignIn(process.env),
      ...benchSettings(databaseUrl),
      PORT: String(port),
      DEMO_SIGNALS: String(history),
    },
    stdio: ['ignore', 2, 'inherit', 'ipc'],
  });
  const ended = once(child, 'exit').then(([code]) => Number(code ?? 1));
  const isRunning = () => child.exitCode === null && child.signalCode === null;
  const stop = async () => {
    if (isRunning()) child.kill('SIGTERM');
    await ended;
  };
  if (!(await untilHealthy(url, { ended, isRunning, stop }))) {
    throw new Error(`the product ended by itself (code ${await ended})`);
  }
  return { url, stop };
}

/**
 * A demo, without what would disturb: no new signals by itself, no limit on changes.
 * @param {string} databaseUrl
 */
export function benchSettings(databaseUrl) {
  return {
    NODE_ENV: 'production',
    HOST: '127.0.0.1',
    DATABASE_URL: databaseUrl,
    DATABASE_APP_URL: '',
    DATABASE_APP_ROLE: 'bench_app',
    DEMO: '1',
    DEMO_DRIP_SECONDS: '0',
    CHANGES_PER_MINUTE: '0',
  };
}
