// @ts-check
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { buildApi } from './build-api.mjs';
import { buildDashboard } from './build-dashboard.mjs';
import { hashFiles, sourceFiles } from './source-files.mjs';

/**
 * What the product consists of once built. `output` exists when the part was built.
 * @typedef {'api' | 'dashboard'} PartName
 * @typedef {object} Part
 * @property {string} output
 * @property {string[]} folders
 * @property {string[]} files settings that change what comes out
 * @property {(root: string) => Promise<string>} build what was built, in Dutch; throws StartProblem
 */

/** @type {Record<PartName, Part>} */
export const parts = {
  api: {
    output: 'dist/apps/api/src/main.js',
    folders: ['apps/api', 'libs'],
    files: ['swc.config.js', 'package-lock.json'],
    build: buildApi,
  },
  dashboard: {
    output: 'dist/apps/dashboard/index.html',
    folders: ['apps/dashboard', 'libs'],
    files: ['tsconfig.base.json', 'package-lock.json'],
    build: buildDashboard,
  },
};

/** @type {PartName[]} */
export const partNames = ['api', 'dashboard'];

/**
 * @param {string} root
 * @param {PartName} name
 * @returns {string} changes when the sources or the way of building change
 */
export function fingerprint(root, name) {
  const { folders, files } = parts[name];
  const sources = folders.flatMap((folder) => sourceFiles(root, folder));
  return `${hashFiles(root, [...sources, ...files])} ${builders()}`;
}

/** @param {string} root @param {PartName} name */
export function exists(root, name) {
  return name === 'api' || existsSync(join(root, 'apps', 'dashboard', 'index.html'));
}

/**
 * @param {string} root
 * @returns {PartName[]} the parts whose sources changed since they were built
 */
export function staleParts(root) {
  const stamp = readStamp(root);
  return partNames.filter((name) => {
    if (!exists(root, name)) return false;
    return !existsSync(join(root, parts[name].output)) || stamp[name] !== fingerprint(root, name);
  });
}

/** @param {string} root @returns {Partial<Record<PartName, string>>} */
export function readStamp(root) {
  try {
    return JSON.parse(readFileSync(join(root, 'dist', '.stamp'), 'utf8'));
  } catch {
    return {}; // never built, or cut off: build again
  }
}

/** @param {string} root @param {PartName} name @param {string | undefined} value */
export function writeStamp(root, name, value) {
  mkdirSync(join(root, 'dist'), { recursive: true });
  const stamp = { ...readStamp(root), [name]: value };
  writeFileSync(join(root, 'dist', '.stamp'), JSON.stringify(stamp));
}

/** @type {string | undefined} */
let buildersHash;

/** The code that builds is an input too. */
function builders() {
  const here = fileURLToPath(new URL('.', import.meta.url));
  const names = readdirSync(here).filter((name) =>
    /^(build|source)-[\w-]+(?<!\.test)\.mjs$/.test(name),
  );
  return (buildersHash ??= hashFiles(here, names.sort()));
}
