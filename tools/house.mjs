// @ts-check
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { workspaceRoot } from './boundaries/workspace.mjs';

const KINDS = ['ts', 'tsx', 'mjs', 'css'];
export const MOST_LINES = 400;
export const FORBIDDEN_FOLDERS = [
  'utils',
  'helpers',
  'common',
  'misc',
  'types',
  'interfaces',
  'v1',
  'v2',
];

/** @typedef {{ path: string, lines: number }} SourceFile */

/**
 * Lines as an editor numbers them; a final line break starts no new line.
 * @param {string} text
 */
export function countLines(text) {
  if (text === '') return 0;
  return text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
}

/**
 * Nearest-rank quantile: the smallest value with at least `share` of the values at or below it.
 * @param {number[]} values at least one
 * @param {number} share above 0, at most 1
 */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

/**
 * Folders with a name that says nothing, each once.
 * @param {string[]} paths files, with `/`
 */
export function forbiddenFolders(paths) {
  const folders = paths.flatMap((path) => {
    const parts = path.split('/').slice(0, -1);
    return parts.flatMap((part, index) =>
      FORBIDDEN_FOLDERS.includes(part.toLowerCase()) ? [parts.slice(0, index + 1).join('/')] : [],
    );
  });
  return [...new Set(folders)].sort();
}

/**
 * A room is a library, a system test, a feature or platform folder of an app, or a folder of tools.
 * @param {string[]} paths
 */
export function rooms(paths) {
  const patterns = [
    /^(?:libs|tests|tools)\/[^/]+(?=\/)/,
    /^apps\/[^/]+\/src\/(?:features|platform)\/[^/]+(?=\/)/,
    /^apps\/[^/]+\/(?:src\/(?:app|components)|migrations)(?=\/)/,
  ];
  const found = paths.flatMap((path) => patterns.flatMap((pattern) => pattern.exec(path) ?? []));
  return [...new Set(found)].sort();
}

/**
 * Tracked files, and new ones that are not ignored; with `/` on every system.
 * @param {string} root
 */
function listFiles(root) {
  return execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
    .split('\0')
    .filter((path) => path !== '' && existsSync(join(root, path)))
    .map((path) => path.replaceAll(sep, '/'));
}

/**
 * @param {SourceFile[]} files
 * @param {string} kind
 */
function figures(files, kind) {
  const lengths = files.filter(({ path }) => path.endsWith(`.${kind}`)).map(({ lines }) => lines);
  if (lengths.length === 0) return `${kind.padEnd(4)} no files`;
  const figure = (/** @type {number} */ value) => String(value).padStart(4);
  return (
    `${kind.padEnd(4)} ${figure(lengths.length)} files   median ${figure(quantile(lengths, 0.5))}` +
    `   95% ${figure(quantile(lengths, 0.95))}   longest ${figure(quantile(lengths, 1))}`
  );
}

/**
 * Prints the figures of the house.
 * @param {string} root
 * @returns {boolean} whether the house is in order
 */
function inspect(root) {
  const paths = listFiles(root);
  const files = paths
    .filter((path) => KINDS.some((kind) => path.endsWith(`.${kind}`)))
    .map((path) => ({ path, lines: countLines(readFileSync(join(root, path), 'utf8')) }))
    .sort((a, b) => b.lines - a.lines);
  for (const kind of KINDS) console.log(figures(files, kind));
  console.log(`rooms ${rooms(paths).length}`);
  console.log('longest files');
  for (const { path, lines } of files.slice(0, 10)) {
    console.log(`${String(lines).padStart(6)}  ${path}`);
  }
  const tooLong = files.filter(({ lines }) => lines > MOST_LINES);
  const forbidden = forbiddenFolders(paths);
  for (const { path, lines } of tooLong) {
    console.error(`over ${MOST_LINES} lines: ${path} (${lines})`);
  }
  for (const folder of forbidden) console.error(`forbidden folder name: ${folder}`);
  return tooLong.length === 0 && forbidden.length === 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exitCode = inspect(workspaceRoot) ? 0 : 1;
}
