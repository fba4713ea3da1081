// @ts-check
import { readdirSync, readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join, sep } from 'node:path';
import { errorCode } from './start-problem.mjs';

// testing: what only tests stand on.
const neverSource = new Set(['node_modules', 'dist', 'coverage', 'testing', '.git', '.vite']);
// __canary__: planted for a moment by the lint canary while a build may be running.
const notShipped =
  /^__canary__|\.test\.tsx?$|^(jest\.[\w.]*config\.js|project\.json|tsconfig[\w.]*\.json)$|\.md$/;

/**
 * The files of a folder that the product is built from: no tests, no project settings.
 * @param {string} root
 * @param {string} folder relative to root
 * @returns {string[]} sorted, relative to root, with `/`; empty when the folder does not exist
 */
export function sourceFiles(root, folder) {
  let entries;
  try {
    entries = readdirSync(join(root, folder), { withFileTypes: true });
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  }
  return entries
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return neverSource.has(entry.name) ? [] : sourceFiles(root, path);
      return notShipped.test(entry.name) ? [] : [path];
    })
    .sort();
}

/**
 * By content: a fresh clone or a branch switched back and forth changes times, not what is built.
 * @param {string} root
 * @param {string[]} files relative to root; a file that does not exist counts as absent
 * @returns {string}
 */
export function hashFiles(root, files) {
  const hash = createHash('sha256');
  for (const file of files) {
    const content = readIfPresent(join(root, file.split('/').join(sep)));
    hash.update(`${file}\0${content?.length ?? -1}\0`);
    if (content) hash.update(content);
  }
  return hash.digest('hex');
}

/** @param {string} path */
function readIfPresent(path) {
  try {
    return readFileSync(path);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}
