// @ts-check
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { errorCode, StartProblem } from '../setup/start-problem.mjs';
import { ownerRole } from './credentials.mjs';

/**
 * The `pg` package of the checkout, loaded late: this file must load before anything is installed.
 * @param {string} root
 * @returns {typeof import('pg')}
 */
function loadPg(root) {
  return createRequire(join(root, 'package.json'))('pg');
}

/**
 * Whether the database exists; also proves that the server answers and takes our password.
 * @param {string} root
 * @param {string} url
 * @returns {Promise<boolean>}
 */
export async function databaseExists(root, url) {
  try {
    await withClient(root, url, (client) => client.query('SELECT 1'));
    return true;
  } catch (error) {
    if (errorCode(error) === '3D000') return false; // invalid_catalog_name
    if (errorCode(error) === '28P01') {
      throw new StartProblem(
        'De database die al draait, aanvaardt het wachtwoord van deze map niet. Stop haar en start opnieuw; ' +
          'er komt dan vanzelf een nieuw wachtwoord als u credentials.json weghaalt.',
        { cause: error },
      );
    }
    throw error;
  }
}

/**
 * @param {string} root
 * @param {string} adminUrl
 * @param {string} name
 */
export async function createDatabase(root, adminUrl, name) {
  if (!/^[a-z_][a-z0-9_]{0,62}$/.test(name)) throw new Error(`not a database name: ${name}`);
  try {
    await withClient(root, adminUrl, (client) =>
      client.query(`CREATE DATABASE ${name} OWNER ${ownerRole}`),
    );
  } catch (error) {
    // duplicate_database, or the same found a moment later by the unique index: somebody was first
    if (!['42P04', '23505'].includes(errorCode(error))) throw error;
  }
}

/**
 * @template T
 * @param {string} root
 * @param {string} url
 * @param {(client: import('pg').Client) => Promise<T>} work
 * @returns {Promise<T>}
 */
async function withClient(root, url, work) {
  const { Client } = loadPg(root);
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 15_000 });
  try {
    await client.connect();
    return await work(client);
  } finally {
    await client.end();
  }
}
