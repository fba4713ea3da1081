// @ts-check
import { readFileSync } from 'node:fs';
import { errorCode } from './start-problem.mjs';

/**
 * A process that can be recognised later. A pid alone is reused by the system, so on Linux its start
 * (clock ticks since boot) goes with it; elsewhere `startedAt` is ''.
 * @typedef {{ pid: number, startedAt: string }} ProcessIdentity
 */

/** @param {number} [pid] @returns {ProcessIdentity} */
export function identify(pid = process.pid) {
  return { pid, startedAt: linuxStat(pid)?.startedAt ?? '' };
}

/** @param {number} pid @returns {boolean} a zombie counts as dead: it holds nothing any more */
export function isAlive(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (errorCode(error) !== 'EPERM') return false;
  }
  return linuxStat(pid)?.state !== 'Z';
}

/** @param {ProcessIdentity} identity @returns {boolean} */
export function isStillRunning(identity) {
  if (!isAlive(identity.pid)) return false;
  const now = identify(identity.pid).startedAt;
  return identity.startedAt === '' || now === '' || now === identity.startedAt;
}

/** @param {number} pid */
function linuxStat(pid) {
  if (process.platform !== 'linux') return undefined;
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'latin1');
    // The command name stands between brackets and may hold spaces and brackets itself.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return { state: fields[0] ?? '', startedAt: fields[19] ?? '' };
  } catch {
    return undefined; // no such process, or /proc is hidden: then the pid alone has to do
  }
}
