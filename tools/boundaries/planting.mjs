// @ts-check
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  rmdirSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { CANARY_PREFIX } from './workspace.mjs';

const ROOMS = ['apps', 'libs', 'tests', 'tools'];

/**
 * Removes everything a canary ever planted below the rooms, also what a killed run left behind.
 * @param {string} root
 */
export function sweep(root) {
  for (const room of ROOMS) sweepFolder(join(root, room));
}

/** @param {string} folder */
function sweepFolder(folder) {
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith(CANARY_PREFIX)) rmSync(path, { recursive: true, force: true });
    else if (entry.isDirectory() && entry.name !== 'node_modules') sweepFolder(path);
  }
}

/**
 * Writes the files and promises to take them away again: by the returned function, and otherwise
 * when the process ends, however it ends.
 * @param {string} root
 * @param {{ file: string, source: string }[]} files paths relative to `root`, all with the prefix
 * @returns {() => void}
 */
export function plant(root, files) {
  const unlock = lock(join(root, '.nx'));
  /** @type {string[]} */
  const made = [];
  const clean = () => {
    process.off('exit', clean);
    sweep(root);
    for (const folder of made.reverse()) {
      // Somebody else may have put a file of their own in it meanwhile.
      if (existsSync(folder) && readdirSync(folder).length === 0) rmdirSync(folder);
    }
    unlock();
  };
  process.on('exit', clean);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));
  sweep(root);
  for (const { file, source } of files) {
    if (!file.includes(CANARY_PREFIX)) throw new Error(`${file} would not be swept`);
    makeFolder(dirname(join(root, file)), made);
    writeFileSync(join(root, file), source);
  }
  return clean;
}

/**
 * @param {string} folder
 * @param {string[]} made outermost first
 */
function makeFolder(folder, made) {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder), made);
  mkdirSync(folder);
  made.push(folder);
}

/**
 * Two canaries at once would sweep each other's files away.
 * @param {string} folder
 */
function lock(folder) {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'canary.pid');
  const holder = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
  if (holder > 0 && isAlive(holder)) throw new Error(`another canary is running (pid ${holder})`);
  writeFileSync(file, String(process.pid));
  return () => rmSync(file, { force: true });
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
