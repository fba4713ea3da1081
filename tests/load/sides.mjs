// @ts-check
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { startPostgres } from '../../tools/postgres/start-postgres.mjs';
import { signIn } from '../e2e/product/sign-in.mjs';
import { startBytesFloor, startFloor } from './floor/started-floor.mjs';
import { cpuMsOf, postgresCpuMs, rssMbOf, untilIdle } from './process-usage.mjs';
import { startApi } from './started-api.mjs';
import { temporaryFolder } from './temporary-folder.mjs';

/** Few signals that are there before: enough for a feed, in all municipalities together. */
const HISTORY = 600;

/** @type {readonly NodeJS.Signals[]} */
const SIGNALS = ['SIGINT', 'SIGTERM'];

/** The municipality in which most is measured. */
export const HOME = 'GM1911';

/**
 * The product or the floor, running.
 * @typedef {object} Side
 * @property {'ours' | 'floor'} target
 * @property {string} url
 * @property {string} cookie
 * @property {string} databaseUrl as its owner
 * @property {() => { apiMs: number, databaseMs: number }} cpu used so far
 * @property {() => number} rssMb
 * @property {() => Promise<void>} restart on the same port and the same data
 */

/**
 * @typedef {object} Bench
 * @property {import('../../tools/postgres/start-postgres.mjs').RunningPostgres} postgres
 * @property {string} folder of its own, removed afterwards
 * @property {(databaseName: string) => Promise<Side>} floor
 * @property {(databaseName: string) => Promise<Side>} ours
 * @property {(file: string) => Promise<{ url: string }>} bytesFloor answers what is in the file
 */

/**
 * A PostgreSQL of its own with durability on, and what runs on it; all of it ends with the work.
 * @template Line
 * @param {string} root
 * @param {(bench: Bench) => AsyncGenerator<Line>} work
 * @returns {AsyncGenerator<Line>}
 */
export async function* onOwnPostgres(root, work) {
  const folder = await temporaryFolder();
  /** @type {(() => Promise<void>)[]} */
  const stops = [];
  const clean = async () => {
    for (const stop of stops.splice(0).reverse()) await stop();
    await rm(folder, { recursive: true, force: true });
  };
  // Ctrl-C: a generator that is waiting cannot be told to end, so the work is taken from under it.
  const leave = () => void clean().finally(() => process.exit(1));
  for (const signal of SIGNALS) process.once(signal, leave);
  try {
    const postgres = await startPostgres({
      root,
      name: 'bench',
      stateFolder: join(folder, 'state'),
    });
    stops.push(postgres.stop);
    /**
     * @param {Side['target']} target
     * @param {string} databaseUrl
     * @param {(port?: number) => Promise<import('./started-server.mjs').StartedServer>} start
     * @returns {Promise<Side>}
     */
    const side = async (target, databaseUrl, start) => {
      let server = await start();
      stops.push(() => server.stop());
      const { url, port } = server;
      return {
        target,
        url,
        databaseUrl,
        cookie: target === 'ours' ? (await signIn(url)).header : '',
        cpu: () => ({
          apiMs: cpuMsOf(server.pid),
          databaseMs: postgresCpuMs(postgres.dataFolder),
        }),
        rssMb: () => rssMbOf(server.pid),
        restart: async () => {
          await server.stop();
          server = await start(port);
        },
      };
    };
    yield* work({
      postgres,
      folder,
      floor: async (name) => {
        const databaseUrl = await postgres.ensureDatabase(name);
        return side('floor', databaseUrl, (port) => startFloor(databaseUrl, port));
      },
      bytesFloor: async (file) => {
        const server = await startBytesFloor(file);
        stops.push(() => server.stop());
        return server;
      },
      ours: async (name) => {
        const databaseUrl = await postgres.ensureDatabase(name);
        const history = HISTORY;
        return side('ours', databaseUrl, (port) => startApi(root, { databaseUrl, history, port }));
      },
    });
  } finally {
    for (const signal of SIGNALS) process.off(signal, leave);
    await clean();
  }
}

/**
 * Does the work, and what it set going; gives what it cost.
 * @template Result
 * @param {Side} side
 * @param {() => Promise<Result>} work
 */
export async function costOf({ cpu }, work) {
  const before = cpu();
  const result = await work();
  await untilIdle(() => cpu().apiMs + cpu().databaseMs);
  const after = cpu();
  return {
    result,
    apiMs: after.apiMs - before.apiMs,
    databaseMs: after.databaseMs - before.databaseMs,
  };
}
