// @ts-check
import {
  chmodSync,
  chownSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { statfsSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { runCommand, tail } from '../setup/run-command.mjs';
import { StartProblem } from '../setup/start-problem.mjs';
import { newCredentials, ownerRole, superuserRole, writeCredentials } from './credentials.mjs';
import { asServer, explainServerOutput, explainSpawnError } from './server-process.mjs';

/**
 * @typedef {import('./data-place.mjs').Place} Place
 * @typedef {import('./platform-binaries.mjs').Binaries} Binaries
 * @typedef {import('./credentials.mjs').Credentials} Credentials
 */

/** A new cluster takes about 40 MB, its first write-ahead log 16 MB; the rest is room to work in. */
const neededBytes = 150 * 1024 * 1024;

/**
 * Makes a complete cluster (roles included) in a temporary folder and renames it: there is either a
 * whole cluster or none.
 * @param {{ place: Place, binaries: Binaries, fast: boolean }} options
 * @returns {Promise<Credentials>}
 */
export async function createCluster({ place, binaries, fast }) {
  assertRoom(place.home);
  const temporary = join(place.home, `data.new-${randomBytes(4).toString('hex')}`);
  const passwordFile = `${temporary}.password`;
  const credentials = newCredentials();
  try {
    mkdirSync(temporary, { mode: 0o700 });
    chmodSync(temporary, 0o700);
    writeFileSync(passwordFile, credentials.superuser, { mode: 0o600, flag: 'wx' });
    if (place.user) {
      chownSync(temporary, place.user.uid, place.user.gid);
      chownSync(passwordFile, place.user.uid, place.user.gid);
    }
    await initdb({ place, binaries, fast, temporary, passwordFile });
    await setRoles({ place, binaries, fast, data: temporary, credentials });
    writeCredentials(place.credentials, credentials);
    renameSync(temporary, place.data);
    return credentials;
  } finally {
    rmSync(temporary, { recursive: true, force: true });
    rmSync(passwordFile, { force: true });
  }
}

/** Leftovers of a start that was killed half-way; call it under the lock only. @param {Place} place */
export function removeHalfMade(place) {
  for (const name of readdirSync(place.home)) {
    if (!name.startsWith('data.new-')) continue;
    rmSync(join(place.home, name), { recursive: true, force: true });
  }
}

/**
 * New passwords for a stopped cluster whose password file is gone: the server's single-user mode
 * asks for none, it is open to whoever owns the data folder.
 * @param {{ place: Place, binaries: Binaries, fast: boolean }} options
 * @returns {Promise<Credentials>}
 */
export async function renewCredentials({ place, binaries, fast }) {
  const credentials = newCredentials();
  await setRoles({ place, binaries, fast, data: place.data, credentials });
  writeCredentials(place.credentials, credentials);
  return credentials;
}

/** @param {Place} place @param {Binaries} binaries */
export function assertSameMajor(place, binaries) {
  const found = readFileSync(join(place.data, 'PG_VERSION'), 'utf8').trim();
  const wanted = binaries.version.split('.')[0];
  if (found === wanted) return;
  throw new StartProblem(
    `De gegevens in ${place.home} zijn van PostgreSQL ${found}; deze versie gebruikt PostgreSQL ${wanted}. ` +
      'Zet die map opzij en start opnieuw: er komt een lege database, uw oude gegevens blijven in de map staan.',
  );
}

/**
 * @param {{ place: Place, binaries: Binaries, fast: boolean, temporary: string, passwordFile: string }} options
 */
async function initdb({ place, binaries, fast, temporary, passwordFile }) {
  const args = [
    `--pgdata=${temporary}`,
    `--username=${superuserRole}`,
    `--pwfile=${passwordFile}`,
    '--auth-host=scram-sha-256',
    '--auth-local=reject',
    // Explicit, because initdb otherwise takes over the locale of whoever starts it.
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--no-instructions',
    ...(fast ? ['--no-sync'] : []),
  ];
  const result = await run(binaries.initdb, args, { place });
  if (result.code !== 0) throw explainServerOutput(result.output, place);
}

/**
 * @param {{ place: Place, binaries: Binaries, fast: boolean, data: string, credentials: Credentials }} options
 */
async function setRoles({ place, binaries, fast, data, credentials }) {
  const rights = `LOGIN NOSUPERUSER CREATEROLE ${fast ? 'CREATEDB' : 'NOCREATEDB'}`;
  // Single-user mode reads one statement a line. Passwords are base64url: nothing to quote.
  const sql = [
    `ALTER ROLE ${superuserRole} PASSWORD '${credentials.superuser}';`,
    `DO $$ BEGIN IF to_regrole('${ownerRole}') IS NULL THEN CREATE ROLE ${ownerRole}; END IF; END $$;`,
    `ALTER ROLE ${ownerRole} ${rights} PASSWORD '${credentials.owner}';`,
  ];
  const args = ['--single', '-D', data, ...(fast ? ['-c', 'fsync=off'] : []), 'postgres'];
  const result = await run(binaries.postgres, args, { place, input: `${sql.join('\n')}\n` });
  // It goes on after a failed statement and exits with 0, so read what it says.
  if (result.code !== 0 || /\b(ERROR|FATAL|PANIC):/.test(result.output)) {
    throw explainServerOutput(tail(result.output), place);
  }
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {{ place: Place, input?: string }} options
 */
async function run(command, args, { place, input = '' }) {
  try {
    return await runCommand(command, args, { ...asServer(place), input });
  } catch (error) {
    throw explainSpawnError(error, command, place);
  }
}

/** @param {string} folder */
function assertRoom(folder) {
  const { bavail, bsize } = statfsSync(folder);
  const free = bavail * bsize;
  if (free >= neededBytes) return;
  const mb = (/** @type {number} */ bytes) => Math.floor(bytes / 1024 / 1024);
  throw new StartProblem(
    `De schijf van ${folder} is (bijna) vol: nog ${mb(free)} MB vrij, de database heeft ${mb(neededBytes)} MB nodig. ` +
      'Maak ruimte vrij en start opnieuw, of kies een andere map: POOLSHOOGTE_DATA=/pad/naar/map npm start.',
  );
}
