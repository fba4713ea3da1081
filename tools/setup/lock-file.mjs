// @ts-check
import { linkSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { errorCode, StartProblem } from './start-problem.mjs';
import { identify, isStillRunning } from './process-identity.mjs';

const pollMs = 50;
/** A lock without readable content this old was left by a process that died while writing it. */
const unreadableAfterMs = 5_000;

/**
 * Runs `work` while no other process runs work under the same lock file. The lock of a process that
 * died is taken over.
 * @template T
 * @param {string} file its folder must exist
 * @param {() => Promise<T>} work
 * @param {{ patienceMs?: number, onWait?: (pid: number | undefined) => void }} [options]
 * @returns {Promise<T>}
 */
export async function withLock(file, work, { patienceMs = 600_000, onWait = () => {} } = {}) {
  const mine = JSON.stringify({ ...identify(), nonce: randomBytes(8).toString('hex') });
  const giveUpAt = Date.now() + patienceMs;
  let told = false;
  while (!tryLock(file, mine)) {
    const holder = readLock(file);
    if (holder !== undefined && isAbandoned(file, holder)) {
      takeAway(file, holder);
      continue;
    }
    if (holder !== undefined && !told) {
      told = true;
      onWait(parse(holder)?.pid);
    }
    if (Date.now() > giveUpAt) throw tooLong(file, holder);
    await pause(pollMs);
  }
  try {
    return await work();
  } finally {
    if (readLock(file) === mine) rmSync(file, { force: true });
  }
}

/** @param {string} file @param {string} mine */
function tryLock(file, mine) {
  try {
    writeFileSync(file, mine, { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    if (errorCode(error) === 'ENOSPC') rmSync(file, { force: true });
    throw error;
  }
}

/** @param {string} file @returns {string | undefined} */
function readLock(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** @param {string} content @returns {import('./process-identity.mjs').ProcessIdentity | undefined} */
function parse(content) {
  try {
    return JSON.parse(content);
  } catch {
    return undefined; // half written: judged by its age
  }
}

/** @param {string} file @param {string} content */
function isAbandoned(file, content) {
  const holder = parse(content);
  if (holder !== undefined) return !isStillRunning(holder);
  const age = Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
  return age > unreadableAfterMs;
}

/**
 * Two processes may find the same abandoned lock. Only the one that moves away exactly the content it
 * judged goes on; whoever moved a newer lock by accident puts it back.
 * @param {string} file
 * @param {string} judged
 */
function takeAway(file, judged) {
  const aside = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`;
  try {
    renameSync(file, aside);
    if (readLock(aside) !== judged) linkSync(aside, file);
  } catch (error) {
    if (!['ENOENT', 'EEXIST'].includes(errorCode(error))) throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

/** @param {string} file @param {string | undefined} content */
function tooLong(file, content) {
  const pid = content === undefined ? undefined : parse(content)?.pid;
  return new StartProblem(
    `Een andere start van Poolshoogte in deze map is al lang bezig (proces ${pid ?? 'onbekend'}). ` +
      `Wacht tot die klaar is of stop hem. Draait er niets meer? Verwijder dan ${file}.`,
  );
}
