// @ts-check
import { existsSync, rmSync } from 'node:fs';
import { withLock } from '../setup/lock-file.mjs';
import { explainFolderError } from '../setup/start-problem.mjs';
import { assertSameMajor, createCluster, removeHalfMade, renewCredentials } from './cluster.mjs';
import { ownerRole, postgresUrl, readCredentials, superuserRole } from './credentials.mjs';
import { ensureHome, hasOwnData, preparePlace } from './data-place.mjs';
import { createDatabase, databaseExists } from './databases.mjs';
import { launchServer } from './launch-server.mjs';
import { locateBinaries } from './platform-binaries.mjs';
import { findServer, stopServer, waitUntil } from './running-server.mjs';
import { countUsers, signOff, signOn } from './server-users.mjs';
import { usableBinaries } from './staged-binaries.mjs';
import { sweepThrowAways, throwAwayName } from './throw-away.mjs';

/**
 * @typedef {object} StartOptions
 * @property {string} root the checkout
 * @property {string} [name] of the cluster; each has its own data
 * @property {boolean} [fast] for tests: a new cluster without durability that is deleted by `stop()`
 * @property {string} [database] that `ownerUrl` points at; made when it does not exist
 * @property {string | undefined} [stateFolder] other place for the data
 * @property {(message: string) => void} [onProgress] gets a Dutch phrase before each slow step
 *
 * @typedef {object} RunningPostgres
 * @property {string} ownerUrl role `poolshoogte_owner`: may create roles and extensions, is no superuser
 * @property {string} [adminUrl] the superuser; for tests (`fast`) only
 * @property {number} port on 127.0.0.1
 * @property {string} dataFolder
 * @property {boolean} fresh a new cluster was made
 * @property {boolean} reused a server that already ran is used
 * @property {(name: string) => Promise<string>} ensureDatabase makes the database if needed; its owner URL
 * @property {() => Promise<void>} stop stops the server, unless another process uses it too
 */

/** A killed server replays its log before it is ready, another one may be stopping. */
const settleMs = 120_000;

/**
 * Starts our own PostgreSQL for this checkout, or joins the one that runs.
 * @param {StartOptions} options
 * @returns {Promise<RunningPostgres>}
 */
export async function startPostgres({
  root,
  name = 'product',
  fast = false,
  database = 'poolshoogte',
  stateFolder = process.env.POOLSHOOGTE_DATA || undefined,
  onProgress = () => {},
}) {
  const located = locateBinaries(root);
  const cluster = fast ? throwAwayName() : `postgres-${name}`;
  const place = preparePlace({ root, cluster, stateFolder });
  if (fast) await sweepThrowAways(place.state, located.pgCtl);

  /** @template Result @param {() => Promise<Result>} work */
  const locked = (work) =>
    withLock(place.lock, work, {
      onWait: (pid) => onProgress(`Wachten op een andere start van Poolshoogte (proces ${pid})`),
    });

  try {
    return await locked(() => startLocked());
  } catch (error) {
    throw explainFolderError(error, place.state);
  }

  /** @returns {Promise<RunningPostgres>} */
  async function startLocked() {
    let use;
    try {
      ensureHome(place);
      removeHalfMade(place);
      const binaries = usableBinaries(located, place);
      const begun = await beginServer(place, binaries, fast, onProgress);
      use = signOn(place.users);
      return await describe(binaries, begun, use);
    } catch (error) {
      if (use) signOff(use);
      await undo();
      throw error;
    }
  }

  /**
   * @param {import('./platform-binaries.mjs').Binaries} binaries
   * @param {Awaited<ReturnType<typeof beginServer>>} begun
   * @param {string} use
   * @returns {Promise<RunningPostgres>}
   */
  async function describe(binaries, { server, credentials, fresh, reused }, use) {
    const { port } = server;
    const owner = { role: ownerRole, password: credentials.owner, port };
    const admin = { role: superuserRole, password: credentials.superuser, port };
    const adminUrl = postgresUrl({ ...admin, database: 'postgres' });
    const ensureDatabase = async (/** @type {string} */ wanted) => {
      const url = postgresUrl({ ...owner, database: wanted });
      if (!(await databaseExists(root, url))) await createDatabase(root, adminUrl, wanted);
      return url;
    };
    const ownerUrl = await ensureDatabase(database);
    /** @type {Promise<void> | undefined} */
    let stopping;
    const stop = () => (stopping ??= locked(() => leave(binaries, use)));
    const tests = fast ? { adminUrl } : {};
    return {
      ownerUrl,
      ...tests,
      port,
      dataFolder: place.data,
      fresh,
      reused,
      ensureDatabase,
      stop,
    };
  }

  /** @param {import('./platform-binaries.mjs').Binaries} binaries @param {string} use */
  async function leave({ pgCtl }, use) {
    signOff(use);
    const { data, home, users } = place;
    if (existsSync(users) && countUsers(users) > 0) return;
    const server = findServer(data);
    if (server) await stopServer({ server, data, pgCtl, immediate: fast });
    if (fast) rmSync(home, { recursive: true, force: true });
  }

  /** A start that failed leaves no server that nobody uses, and no folder without a cluster. */
  async function undo() {
    const { data, home, users } = place;
    if (!isOursToClean()) return;
    const isUsed = existsSync(users) && countUsers(users) > 0;
    const server = isUsed ? undefined : findServer(data);
    if (server) await stopServer({ server, data, pgCtl: located.pgCtl });
    if (fast || !existsSync(data)) rmSync(home, { recursive: true, force: true });
  }

  /** A folder that was refused because somebody else owns it is left exactly as it is. */
  function isOursToClean() {
    try {
      ensureHome(place);
      hasOwnData(place);
      return true;
    } catch {
      return false; // the first failure is the one that is reported
    }
  }
}

/**
 * @param {import('./data-place.mjs').Place} place
 * @param {import('./platform-binaries.mjs').Binaries} binaries
 * @param {boolean} fast
 * @param {(message: string) => void} onProgress
 */
async function beginServer(place, binaries, fast, onProgress) {
  const options = { place, binaries, fast };
  if (!hasOwnData(place)) {
    onProgress('Database aanmaken');
    const credentials = await createCluster(options);
    return { server: await launchServer(options), credentials, fresh: true, reused: false };
  }
  assertSameMajor(place, binaries);
  const found = readCredentials(place.credentials);
  let running = await settled(place.data);
  if (running && found === undefined) {
    await stopServer({ server: running, data: place.data, pgCtl: binaries.pgCtl });
    running = undefined;
  }
  if (running && found) return { server: running, credentials: found, fresh: false, reused: true };
  onProgress('Database starten');
  const credentials = found ?? (await renewCredentials(options));
  return { server: await launchServer(options), credentials, fresh: false, reused: false };
}

/** A server that is starting or stopping is waited for. @param {string} data */
async function settled(data) {
  let server = findServer(data);
  if (server === undefined || server.status === 'ready') return server;
  await waitUntil(() => {
    server = findServer(data);
    return server === undefined || server.status === 'ready';
  }, settleMs);
  return server;
}
