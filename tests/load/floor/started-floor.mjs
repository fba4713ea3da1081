// @ts-check
import { fileURLToPath } from 'node:url';
import { freePort } from '../../../tools/postgres/launch-server.mjs';
import { startServer } from '../started-server.mjs';

/** @typedef {import('../started-server.mjs').StartedServer} StartedServer */

/**
 * Bare node:http, one INSERT, one broadcast.
 * @param {string} databaseUrl of an empty database of its own
 * @param {number} [port]
 * @returns {Promise<StartedServer>}
 */
export async function startFloor(databaseUrl, port) {
  const env = { FLOOR_DATABASE_URL: databaseUrl };
  return start('signals-server.mjs', env, port ?? (await freePort(undefined)));
}

/**
 * Bare node:http that answers the bytes of a file.
 * @param {string} file
 * @returns {Promise<StartedServer>}
 */
export async function startBytesFloor(file) {
  return start('bytes-server.mjs', { FLOOR_BODY_FILE: file }, await freePort(undefined));
}

/** @param {string} program @param {NodeJS.ProcessEnv} env @param {number} port */
function start(program, env, port) {
  return startServer([fileURLToPath(new URL(program, import.meta.url))], {
    port,
    env: { ...process.env, NODE_ENV: 'production', ...env, FLOOR_PORT: String(port) },
  });
}
