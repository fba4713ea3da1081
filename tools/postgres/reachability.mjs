// @ts-check
import { lstatSync, realpathSync, statSync } from 'node:fs';
import { dirname, parse } from 'node:path';

/** @typedef {import('./server-user.mjs').ServerUser} ServerUser */

/**
 * @param {string} folder
 * @param {ServerUser} user
 * @returns {string | undefined} the folder on the way (or itself) that is closed to the user
 */
export function closedFolder(folder, user) {
  for (let at = realpathSync(folder); at !== parse(at).root; at = dirname(at)) {
    if (!may(at, user, 1)) return at;
  }
  return undefined;
}

/**
 * @param {string} file
 * @param {ServerUser} user
 * @param {{ isProgram: boolean }} kind
 */
export function isReadable(file, user, { isProgram }) {
  return may(file, user, isProgram ? 5 : 4) && closedFolder(dirname(file), user) === undefined;
}

/** Only root can change the file or put another one in its place. @param {string} file */
export function isKeptByRoot(file) {
  for (let at = realpathSync(file); ; at = dirname(at)) {
    const { uid, mode } = lstatSync(at);
    // In a folder like /tmp (sticky bit) others cannot rename what root made.
    if (uid !== 0 || ((mode & 0o022) !== 0 && (mode & 0o1000) === 0)) return false;
    if (at === parse(at).root) return true;
  }
}

/** @param {string} path @param {ServerUser} user @param {number} rights as in one digit of a mode */
function may(path, user, rights) {
  const { uid, gid, mode } = statSync(path);
  const shift = uid === user.uid ? 6 : gid === user.gid ? 3 : 0;
  return ((mode >> shift) & rights) === rights;
}
