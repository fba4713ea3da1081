// @ts-check
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { benchSettings } from './started-api.mjs';

const TIMES = 2_000;
const WARM_UP = 200;

/**
 * What a request pays for being somebody's, inside the process, without HTTP around it: finding the
 * actor of the session, and a transaction that is opened for a municipality instead of a bare one.
 * @param {{ root: string, databaseUrl: string, token: string, municipality: string }} options
 *   `token`: of a session that is open in this database
 * @returns {Promise<{ target: string, took: number[] }[]>} milliseconds
 */
export async function measureIdentity({ root, databaseUrl, token, municipality }) {
  const load = createRequire(join(root, 'dist', 'apps', 'api', 'src', 'main.js'));
  const { buildApplication } = load('./application.js');
  const { readConfig } = load('./platform/config/config.js');
  const { Database } = load('./platform/database/database.js');
  const { AccessListener } = load('./platform/identity/access-listener.js');
  const { Sessions } = load('./platform/identity/sessions.js');
  const config = readConfig(benchSettings(databaseUrl));
  const { database } = await Database.open(config);
  const app = await buildApplication(config, database, null);
  await app.init();
  try {
    await app.get(AccessListener).start();
    const sessions = app.get(Sessions);
    const actorOf = async () => {
      if ((await sessions.actorOf(token)) === null) throw new Error('the session is not open');
    };
    const bare = () => transaction(database, 'BEGIN ISOLATION LEVEL READ COMMITTED');
    const tenant = () =>
      transaction(
        database,
        `BEGIN ISOLATION LEVEL READ COMMITTED; SET LOCAL poolshoogte.municipality = '${municipality}'`,
      );
    /** @type {{ session: number[], bare: number[], tenant: number[], both: number[] }} */
    const took = { session: [], bare: [], tenant: [], both: [] };
    for (let index = -WARM_UP; index < TIMES; index += 1) {
      // In turn, so that a slow moment of the machine is in both.
      const isBareFirst = index % 2 === 0;
      const early = isBareFirst ? await timed(bare) : await timed(tenant);
      const session = await timed(actorOf);
      const late = isBareFirst ? await timed(tenant) : await timed(bare);
      if (index < 0) continue;
      const [without, withTenant] = isBareFirst ? [early, late] : [late, early];
      took.session.push(session);
      took.bare.push(without);
      took.tenant.push(withTenant);
      took.both.push(session + withTenant);
    }
    return [
      { target: 'session-check', took: took.session },
      { target: 'transaction-bare', took: took.bare },
      { target: 'transaction-of-a-municipality', took: took.tenant },
      { target: 'session-and-municipality', took: took.both },
    ];
  } finally {
    await app.close();
  }
}

/**
 * What of the product's database a bare transaction needs.
 * @typedef {{ query: (sql: string) => Promise<unknown>, release: () => Promise<void> }} Runner
 * @param {{ shared: { dataSource: { createQueryRunner: () => Runner } } }} database
 * @param {string} begin
 */
async function transaction(database, begin) {
  const runner = database.shared.dataSource.createQueryRunner();
  try {
    await runner.query(begin);
    await runner.query('COMMIT');
  } finally {
    await runner.release();
  }
}

/** @param {() => Promise<void>} work @returns {Promise<number>} milliseconds */
async function timed(work) {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
