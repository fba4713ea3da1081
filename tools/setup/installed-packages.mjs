// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {object} LockEntry
 * @property {string} [version]
 * @property {string} [integrity]
 * @property {boolean} [optional]
 * @property {boolean} [peer]
 * @property {string[]} [os]
 * @property {string[]} [cpu]
 * @property {string[]} [libc]
 */

/**
 * Whether node_modules holds exactly what the lock file asks for, by npm's own record of what it
 * installed. Spares a second `npm ci` to whoever ran it by hand.
 * @param {string} root
 * @returns {boolean}
 */
export function isInstalledAsLocked(root) {
  const wanted = readEntries(join(root, 'package-lock.json'));
  const installed = readEntries(join(root, 'node_modules', '.package-lock.json'));
  if (wanted === undefined || installed === undefined) return false;
  const hasAll = Object.entries(wanted).every(([path, entry]) => {
    const found = installed[path];
    if (path === '') return true;
    if (found === undefined) return entry.optional === true && !isForThisComputer(entry);
    return isSame(entry, found) && existsSync(join(root, path));
  });
  return hasAll && Object.keys(installed).every((path) => path in wanted);
}

/** @param {LockEntry} wanted @param {LockEntry} found */
function isSame(wanted, found) {
  return wanted.version === found.version && wanted.integrity === found.integrity;
}

/**
 * Platform packages (compiler, bundler, database) are optional for npm, yet this computer needs its
 * own. Those for one C library only are left out of the judgement: npm knows it, we do not.
 * @param {LockEntry} entry
 */
function isForThisComputer({ os, cpu, libc }) {
  if ((os === undefined && cpu === undefined) || libc !== undefined) return false;
  return allows(os, process.platform) && allows(cpu, process.arch);
}

/** @param {string[] | undefined} list @param {string} value */
function allows(list, value) {
  if (list === undefined) return true;
  if (list.includes(`!${value}`)) return false;
  return list.includes(value) || list.every((item) => item.startsWith('!'));
}

/** @param {string} file @returns {Record<string, LockEntry> | undefined} */
function readEntries(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined; // missing or cut off: then it proves nothing
  }
}
