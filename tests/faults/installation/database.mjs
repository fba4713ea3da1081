// @ts-check
import { dirname, join } from 'node:path';
import pg from 'pg';
import {
  postgresUrl,
  readCredentials,
  superuserRole,
} from '../../../tools/postgres/credentials.mjs';
import { findServer } from '../../../tools/postgres/running-server.mjs';
import { startPostgres } from '../../../tools/postgres/start-postgres.mjs';
import { until } from '../until.mjs';

const NAME = 'poolshoogte_faults';

/** A durable PostgreSQL in a folder of its own, which can be stopped as by a power cut. */
export class TestDatabase {
  /** @type {import('../../../tools/postgres/start-postgres.mjs').RunningPostgres[]} */
  #starts = [];

  /** @param {{ root: string, stateFolder: string }} place */
  constructor({ root, stateFolder }) {
    this.root = root;
    this.stateFolder = stateFolder;
  }

  async start() {
    const { root, stateFolder } = this;
    this.#starts.push(await startPostgres({ root, name: 'faults', stateFolder, database: NAME }));
  }

  #running() {
    const running = this.#starts.at(-1);
    if (running === undefined) throw new Error('PostgreSQL was not started');
    return running;
  }

  get port() {
    return this.#running().port;
  }

  get dataFolder() {
    return this.#running().dataFolder;
  }

  get isRunning() {
    return findServer(this.dataFolder)?.status === 'ready';
  }

  /** Address of the owner, over the port of a line to it. @param {number} port */
  ownerUrl(port = this.port) {
    const url = new URL(this.#running().ownerUrl);
    url.port = String(port);
    return url.toString();
  }

  /** Stops at once, without saying goodbye to anybody; does not wait for its end. */
  crashNow() {
    const server = this.#starts.length > 0 ? findServer(this.dataFolder) : undefined;
    if (server !== undefined) process.kill(server.pid, 'SIGQUIT');
  }

  async crash() {
    this.crashNow();
    await until('PostgreSQL to be gone', () => findServer(this.dataFolder) === undefined);
  }

  /**
   * As the superuser, past the lines of the product: what is really stored.
   * @param {string} sql
   * @param {readonly unknown[]} [parameters]
   * @returns {Promise<Record<string, unknown>[]>}
   */
  async ask(sql, parameters = []) {
    const client = await this.connect();
    try {
      const { rows } = await client.query(sql, [...parameters]);
      return rows;
    } finally {
      await client.end();
    }
  }

  /** @returns {Promise<import('pg').Client>} a superuser, to be ended by who asked */
  async connect() {
    const credentials = readCredentials(join(dirname(this.dataFolder), 'credentials.json'));
    if (credentials === undefined) throw new Error('PostgreSQL has no passwords');
    const { port } = this;
    const connectionString = postgresUrl({
      role: superuserRole,
      password: credentials.superuser,
      port,
      database: NAME,
    });
    const client = new pg.Client({ connectionString, application_name: 'faults' });
    client.on('error', () => undefined); // PostgreSQL was stopped under it: the next query says so
    await client.connect();
    return client;
  }

  async remove() {
    for (const { stop } of this.#starts) await stop();
  }
}
