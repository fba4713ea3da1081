// @ts-check
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { ownerRole, postgresUrl, readCredentials } from '../../tools/postgres/credentials.mjs';
import { startProduct } from '../e2e/product/product.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * A demo of its own, and what an attacker never has: its log, and its database as the owner.
 * @typedef {object} RunningProduct
 * @property {string} url
 * @property {() => string} log everything the product and its database wrote down
 * @property {() => Promise<import('pg').Client>} openAsOwner
 * @property {() => Promise<void>} remove
 */

/** @returns {Promise<RunningProduct>} */
export async function runProduct() {
  const around = mkdtempSync(join(tmpdir(), 'poolshoogte-attacks-'));
  // PostgreSQL may run as another account than ours, and must pass through.
  chmodSync(around, 0o755);
  const before = { TMPDIR: process.env.TMPDIR, CHANGES_PER_MINUTE: process.env.CHANGES_PER_MINUTE };
  // Limits per minute would hide what is behind them.
  Object.assign(process.env, { TMPDIR: around, CHANGES_PER_MINUTE: '0' });
  try {
    const product = await startProduct({ root, isDemo: true, signals: 3_000 });
    return {
      url: product.url,
      log: () =>
        filesIn(around, /(product|server)\.log$/)
          .map(textOf)
          .join('\n'),
      openAsOwner: () => openAsOwner(around),
      remove: async () => {
        await product.remove();
        rmSync(around, { recursive: true, force: true });
      },
    };
  } finally {
    for (const [name, value] of Object.entries(before)) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}

const textOf = (/** @type {string} */ file) => readFileSync(file, 'utf8');

/** @param {string} folder @param {RegExp} name */
function filesIn(folder, name) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && name.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** @param {string} folder */
async function openAsOwner(folder) {
  const [file = ''] = filesIn(folder, /^postmaster\.pid$/);
  const port = Number(textOf(file).split('\n')[3]);
  const found = readCredentials(join(dirname(dirname(file)), 'credentials.json'));
  if (found === undefined) throw new Error('The password of the owner is not where it should be.');
  const role = { role: ownerRole, password: found.owner, port, database: 'poolshoogte_demo' };
  const client = new pg.Client({ connectionString: postgresUrl(role) });
  await client.connect();
  return client;
}
