// @ts-check
import { join } from 'node:path';
import { freePort } from '../../tools/postgres/launch-server.mjs';
import { withoutSignIn } from '../e2e/product/product.mjs';
import { startServer } from './started-server.mjs';

/**
 * The built product as a process of its own, on a database that is already there.
 * @param {string} root
 * @param {{ databaseUrl: string, history: number, port?: number | undefined }} options `history`: synthetic signals
 * @returns {Promise<import('./started-server.mjs').StartedServer>}
 */
export async function startApi(root, { databaseUrl, history, port }) {
  const main = join(root, 'dist', 'apps', 'api', 'src', 'main.js');
  const chosen = port ?? (await freePort(undefined));
  return startServer([main], {
    port: chosen,
    cwd: root,
    env: {
      ...withoutSignIn(process.env),
      ...benchSettings(databaseUrl),
      PORT: String(chosen),
      DEMO_SIGNALS: String(history),
    },
  });
}

/**
 * A demo, without what would disturb: no new signals by itself, no limit on changes or connections.
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
    // All screens of a bench come from one address.
    CONNECTIONS_PER_ADDRESS: '0',
  };
}
