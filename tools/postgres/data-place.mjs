// @ts-check
import { chmodSync, lstatSync, mkdirSync, realpathSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { explainFolderError, StartProblem } from '../setup/start-problem.mjs';
import { closedFolder } from './reachability.mjs';
import { isRoot, serverUser } from './server-user.mjs';

/**
 * Where one cluster lives. Everything but `data` belongs to the user who starts the product, so the
 * account of the server can replace none of it by a link.
 * @typedef {object} Place
 * @property {string} shared binaries of all checkouts go here (used by root only)
 * @property {string} state all clusters of this checkout
 * @property {string} home this cluster
 * @property {string} data PostgreSQL's own folder, 0700, owned by the server's account
 * @property {string} credentials
 * @property {string} log
 * @property {string} users one file per process that uses the server
 * @property {string} portFile
 * @property {string} lock
 * @property {import('./server-user.mjs').ServerUser | undefined} user undefined: run as ourselves
 */

const rootPlaces = ['/var/lib/poolshoogte', '/var/tmp/poolshoogte-root'];

/**
 * Chooses the folders of a cluster and makes the ones around it.
 * @param {{ root: string, cluster: string, stateFolder?: string | undefined }} options `stateFolder`
 *   replaces the usual place (environment variable POOLSHOOGTE_DATA)
 * @returns {Place}
 */
export function preparePlace({ root, cluster, stateFolder }) {
  const checkout = realpathSync(root);
  const key = createHash('sha256').update(checkout).digest('hex').slice(0, 12);
  if (!isRoot()) {
    const shared = stateFolder ? resolve(stateFolder) : join(checkout, '.poolshoogte');
    const state = stateFolder ? join(shared, key) : shared;
    ensureFolder(shared, 0o755);
    ensureFolder(state, 0o755);
    return finish(shared, state, cluster, undefined);
  }
  const shared = rootPlace(stateFolder);
  const state = join(shared, key);
  ensureFolder(state, 0o755);
  const owner = lstatSync(join(state, cluster, 'data'), { throwIfNoEntry: false })?.uid;
  return finish(shared, state, cluster, serverUser(owner));
}

/** @param {string} shared @param {string} state @param {string} cluster @param {Place['user']} user */
function finish(shared, state, cluster, user) {
  const home = join(state, cluster);
  const place = {
    shared,
    state,
    home,
    data: join(home, 'data'),
    credentials: join(home, 'credentials.json'),
    log: join(home, 'server.log'),
    users: join(home, 'users'),
    portFile: join(home, 'port'),
    lock: join(state, `${cluster}.lock`),
    user,
  };
  if (user) assertReachable(state, user);
  return place;
}

/**
 * Makes the cluster's own folder. Under root the server's account must pass through it to `data`.
 * @param {Place} place
 */
export function ensureHome(place) {
  ensureFolder(place.home, place.user ? 0o711 : 0o700);
  ensureFolder(place.users, 0o700);
}

/**
 * Refuses data that somebody else put there: a prepared cluster would run its owner's code.
 * @param {Place} place
 * @returns {boolean} whether there is data
 */
export function hasOwnData({ data, user }) {
  const found = lstatSync(data, { throwIfNoEntry: false });
  if (found === undefined) return false;
  const expected = user?.uid ?? process.getuid?.();
  if (!found.isDirectory() || (expected !== undefined && found.uid !== expected)) {
    throw new StartProblem(
      `De datamap ${data} is niet van ons: verwacht een map van gebruiker ${user?.name ?? expected}, ` +
        `gevonden: ${found.isDirectory() ? 'een map' : 'iets anders'} van gebruiker ${found.uid}. ` +
        'Zet de eigenaar goed of haal de map weg, en start opnieuw.',
    );
  }
  return true;
}

/**
 * @param {string} folder
 * @param {number} mode
 */
function ensureFolder(folder, mode) {
  try {
    // mkdir's own mode is cut by the umask, so set it afterwards; a folder that was there keeps its mode.
    if (mkdirSync(folder, { recursive: true }) !== undefined) chmodSync(folder, mode);
  } catch (error) {
    throw explainFolderError(error, folder);
  }
  const { uid, mode: now } = lstatSync(folder);
  const self = process.getuid?.();
  if (self === undefined || (uid === self && (now & 0o022 & ~mode) === 0)) return;
  if (uid === self) return chmodSync(folder, mode);
  throw new StartProblem(
    `De map ${folder} is van een andere gebruiker (nummer ${uid}; u bent ${self}). ` +
      'Start als die gebruiker, haal de map weg, of kies een andere: POOLSHOOGTE_DATA=/pad/naar/map npm start.',
  );
}

/** @param {string | undefined} stateFolder */
function rootPlace(stateFolder) {
  const places = stateFolder ? [resolve(stateFolder)] : rootPlaces;
  let failure;
  for (const place of places) {
    try {
      ensureFolder(place, 0o755);
      return place;
    } catch (error) {
      failure ??= error;
    }
  }
  throw failure;
}

/**
 * @param {string} folder
 * @param {import('./server-user.mjs').ServerUser} user
 */
function assertReachable(folder, user) {
  const closed = closedFolder(folder, user);
  if (closed === undefined) return;
  throw new StartProblem(
    `PostgreSQL draait niet als root maar als "${user.name}", en die kan niet bij ${folder}: ` +
      `${closed} is voor anderen gesloten. Kies een map die wel bereikbaar is: POOLSHOOGTE_DATA=/pad/naar/map npm start.`,
  );
}
