// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** Linux counts processor time in hundredths of a second. */
const MS_PER_TICK = 10;
const KILOBYTES_PER_MB = 1_024;
/** So little work in a moment is called idle. */
const IDLE_SHARE = 0.08;
const MOMENT_MS = 150;
const IDLE_WITHIN_MS = 8_000;

/** Milliseconds of processor that a process used so far. @param {number} pid */
export function cpuMsOf(pid) {
  const { own } = timesOf(pid);
  return own;
}

/** Memory of a process that is in use now, in MB. @param {number} pid */
export function rssMbOf(pid) {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1];
  if (kilobytes === undefined) throw new Error(`no memory is told of process ${pid}`);
  return Number(kilobytes) / KILOBYTES_PER_MB;
}

/**
 * Milliseconds of processor of a whole PostgreSQL server: all that run, and all that ended.
 * @param {string} dataFolder
 */
export function postgresCpuMs(dataFolder) {
  const [line = ''] = readFileSync(join(dataFolder, 'postmaster.pid'), 'utf8').split('\n');
  const postmaster = Number(line);
  const { own, ended } = timesOf(postmaster);
  return childrenOf(postmaster).reduce((sum, pid) => sum + ownOrNothing(pid), own + ended);
}

/**
 * Waits until what was set going has been done: numbering, sealing and sending go on for a moment after
 * the last answer, and belong to the signals before it.
 * @param {() => number} cpuMs
 */
export async function untilIdle(cpuMs) {
  const deadline = performance.now() + IDLE_WITHIN_MS;
  let before = cpuMs();
  let isBusy = true;
  while (isBusy && performance.now() < deadline) {
    await pause(MOMENT_MS);
    const now = cpuMs();
    isBusy = now - before > MOMENT_MS * IDLE_SHARE;
    before = now;
  }
}

/** @param {number} pid */
function timesOf(pid) {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // The name of the program is between brackets and may hold anything; the numbers follow.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const ticks = fields.slice(11, 15).map(Number);
  const [user = 0, system = 0, endedUser = 0, endedSystem = 0] = ticks;
  return { own: (user + system) * MS_PER_TICK, ended: (endedUser + endedSystem) * MS_PER_TICK };
}

/** @param {number} pid @returns {number[]} */
function childrenOf(pid) {
  const list = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8');
  return list.split(' ').filter(Boolean).map(Number);
}

/** @param {number} pid */
function ownOrNothing(pid) {
  try {
    return timesOf(pid).own;
  } catch {
    return 0; // ended meanwhile: its parent has its time now
  }
}
