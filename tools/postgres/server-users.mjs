// @ts-check
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { identify, isStillRunning } from '../setup/process-identity.mjs';

// Who uses the server: one file per use, with the identity of the process. The last one to leave stops
// the server; a process that was killed does not count. Call these under the cluster's lock.

/** @param {string} folder @returns {string} the file to hand to `signOff` */
export function signOn(folder) {
  const file = join(folder, `${process.pid}-${randomBytes(4).toString('hex')}.json`);
  writeFileSync(file, JSON.stringify(identify()), { mode: 0o600 });
  return file;
}

/** @param {string} file @returns {void} */
export function signOff(file) {
  rmSync(file, { force: true });
}

/** @param {string} folder @returns {number} uses by living processes; clears the others away */
export function countUsers(folder) {
  return readdirSync(folder).filter((name) => {
    const file = join(folder, name);
    const isUsed = isStillRunning(readIdentity(file));
    if (!isUsed) rmSync(file, { force: true });
    return isUsed;
  }).length;
}

/** @param {string} file @returns {import('../setup/process-identity.mjs').ProcessIdentity} */
function readIdentity(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { pid: 0, startedAt: '' }; // cut off: its process died while writing
  }
}
