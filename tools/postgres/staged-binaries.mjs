// @ts-check
import { chmodSync, cpSync, existsSync, lstatSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { errorCode } from '../setup/start-problem.mjs';
import { isKeptByRoot, isReadable } from './reachability.mjs';
import { binariesIn, ensureExecutable, hydrateSymlinks } from './platform-binaries.mjs';

/** @typedef {import('./platform-binaries.mjs').Binaries} Binaries */

/**
 * Binaries that the server's account can read: those of the checkout, or under root a copy beside the
 * data when the checkout is closed to that account (a home folder of mode 0700, say) or in the hands of
 * somebody else. One copy serves every checkout of this version.
 * @param {Binaries} binaries
 * @param {import('./data-place.mjs').Place} place
 * @returns {Binaries}
 */
export function usableBinaries(binaries, { shared, user }) {
  if (user === undefined || isUsableInPlace(binaries, user)) {
    hydrateSymlinks(binaries.native);
    ensureExecutable(binaries);
    return binaries;
  }
  const target = join(shared, `postgresql-${binaries.version}-${binaries.platform}`);
  if (!existsSync(target)) stage(binaries, target);
  return binariesIn(target, binaries);
}

/** A umask of 077 closes every file of the package alike, so a few of them tell. */
const samples = [
  'lib/libpq.so.5.18',
  'share/postgresql/postgres.bki',
  'lib/postgresql/dict_snowball.so',
];

/** @param {Binaries} binaries @param {import('./server-user.mjs').ServerUser} user */
function isUsableInPlace({ native, postgres, initdb }, user) {
  const programs = [postgres, initdb];
  const others = samples.map((path) => join(native, path)).filter((path) => existsSync(path));
  return (
    programs.every((file) => isReadable(file, user, { isProgram: true })) &&
    others.every((file) => isReadable(file, user, { isProgram: false })) &&
    isKeptByRoot(postgres)
  );
}

/** @param {Binaries} binaries @param {string} target */
function stage(binaries, target) {
  const temporary = `${target}.new-${randomBytes(4).toString('hex')}`;
  try {
    cpSync(binaries.native, temporary, {
      recursive: true,
      verbatimSymlinks: true,
      filter: (path) => !path.endsWith('.a') && !path.endsWith('pkgconfig'),
    });
    hydrateSymlinks(temporary);
    openForAll(temporary);
    ensureExecutable(binariesIn(temporary, binaries));
    renameSync(temporary, target);
  } catch (error) {
    // Another checkout was first: its copy is as good as ours.
    if (!['ENOTEMPTY', 'EEXIST'].includes(errorCode(error))) throw error;
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

/** Everybody may read, only root may write, whatever the umask was. @param {string} folder */
function openForAll(folder) {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) openForAll(path);
    else if (entry.isFile()) chmodSync(path, (lstatSync(path).mode & 0o100) === 0 ? 0o644 : 0o755);
  }
}
