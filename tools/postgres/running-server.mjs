// @ts-check
import { readFileSync, readlinkSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isAlive } from '../setup/process-identity.mjs';
import { errorCode, StartProblem } from '../setup/start-problem.mjs';
import { runCommand } from '../setup/run-command.mjs';

/**
 * @typedef {{ pid: number, port: number, status: string }} RunningServer
 * @typedef {import('./data-place.mjs').Place} Place
 */

const pollMs = 10;
/** A fast shutdown ends sessions and writes a checkpoint; a slow disk may take this long. */
const fastStopMs = 30_000;
const immediateStopMs = 10_000;
/** No pid: the largest 32-bit number is far above any system's highest pid. */
const neverAlive = 2147483647;

/**
 * The server that runs on this data folder, or undefined. Looks at the process itself, since a pid in
 * a file that was left behind may by now be somebody else's.
 * @param {string} data
 * @returns {RunningServer | undefined}
 */
export function findServer(data) {
  const file = readPidFile(data);
  return file !== undefined && isOurs(file, data) ? file : undefined;
}

/**
 * PostgreSQL refuses to start when the pid in a leftover file is alive, even if it is another program
 * by now. Only the pid is made harmless: the rest of the file tells the server whether orphans of the
 * killed server still use the shared memory, and that check must stay.
 * @param {string} data
 */
export function disarmStalePidFile(data) {
  const file = readPidFile(data);
  if (file === undefined || !isPidTaken(file.pid) || isOurs(file, data)) return;
  const path = join(data, 'postmaster.pid');
  const [, ...rest] = readFileSync(path, 'utf8').split('\n');
  writeFileSync(path, [neverAlive, ...rest].join('\n'));
}

/**
 * Stops the server: fast shutdown first, immediate (as after a power cut, safe but slower to start
 * next time) when that does not end.
 * @param {{ server: RunningServer, data: string, pgCtl: string, immediate?: boolean }} options
 */
export async function stopServer({ server, data, pgCtl, immediate = false }) {
  if (process.platform === 'win32') {
    // A signal on Windows is a plain kill; pg_ctl talks to the server by its named pipe.
    await runCommand(pgCtl, ['stop', '-D', data, '-m', immediate ? 'immediate' : 'fast', '-w']);
    return;
  }
  if (!immediate && (await endBy('SIGINT', server.pid, fastStopMs))) return;
  if (await endBy('SIGQUIT', server.pid, immediateStopMs)) return;
  throw new StartProblem(
    `De database (proces ${server.pid}) stopt niet. Stop haar zelf met: kill -QUIT ${server.pid}`,
  );
}

/** @param {NodeJS.Signals} signal @param {number} pid @param {number} limitMs */
async function endBy(signal, pid, limitMs) {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (errorCode(error) === 'ESRCH') return true;
    throw error;
  }
  return waitUntil(() => !isAlive(pid), limitMs);
}

/**
 * @param {() => boolean} condition
 * @param {number} limitMs
 * @returns {Promise<boolean>} false when the time is up
 */
export async function waitUntil(condition, limitMs) {
  const giveUpAt = Date.now() + limitMs;
  while (!condition()) {
    if (Date.now() > giveUpAt) return false;
    await pause(pollMs);
  }
  return true;
}

/**
 * postmaster.pid: pid, data folder, start time, port, socket folder, listen address, shared memory,
 * status; one a line (PostgreSQL source, utils/pidfile.h).
 * @param {string} data
 * @returns {(RunningServer & { folder: string }) | undefined}
 */
export function readPidFile(data) {
  let lines;
  try {
    lines = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
  return {
    pid: Number(lines[0]),
    folder: lines[1] ?? '',
    port: Number(lines[3]),
    status: (lines[7] ?? '').trim(),
  };
}

/** @param {{ pid: number, folder: string }} file @param {string} data */
function isOurs({ pid, folder }, data) {
  if (!isAlive(pid)) return false;
  if (process.platform !== 'linux') return samePath(folder, data);
  try {
    // The server works inside its data folder. Also true after the checkout was moved.
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(data);
  } catch {
    return false; // not readable: then it is another user's process, so not ours
  }
}

/** A zombie still has its pid. @param {number} pid */
function isPidTaken(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

/** @param {string} one @param {string} other */
function samePath(one, other) {
  try {
    return realpathSync(one) === realpathSync(other);
  } catch {
    return false; // the folder in the file is gone
  }
}
