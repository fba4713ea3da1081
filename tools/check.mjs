// @ts-check
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { foldersIn, workspaceRoot } from './boundaries/workspace.mjs';

/** More would only queue on the two cores of a small machine. */
const TYPE_CHECKS_AT_ONCE = 2;

/**
 * Commands of one step; `atOnce` of them run side by side.
 * @typedef {{ name: string, commands: string[][], atOnce?: number }} Step
 */

/**
 * Folders that compile on their own.
 * @param {string} root
 */
export function typedFolders(root) {
  const candidates = ['apps', 'libs', 'tests'].flatMap((room) =>
    foldersIn(join(root, room)).map((folder) => `${room}/${folder}`),
  );
  return [...candidates, 'tools'].filter((folder) =>
    existsSync(join(root, folder, 'tsconfig.json')),
  );
}

/**
 * Cheap steps first.
 * @param {string} root
 * @returns {Step[]}
 */
function steps(root) {
  const node = process.execPath;
  const bin = (/** @type {string[]} */ ...path) => join(root, 'node_modules', ...path);
  const npm = process.env['npm_execpath'];
  return [
    {
      name: 'format',
      commands: [
        [node, bin('prettier', 'bin', 'prettier.cjs'), '--check', '--log-level=warn', '.'],
      ],
    },
    { name: 'house', commands: [[node, 'tools/house.mjs']] },
    { name: 'lint', commands: [[node, 'tools/lint.mjs']] },
    {
      name: 'types',
      commands: typedFolders(root).map((folder) => [
        node,
        bin('typescript', 'bin', 'tsc'),
        '--noEmit',
        '-p',
        `${folder}/tsconfig.json`,
      ]),
      atOnce: TYPE_CHECKS_AT_ONCE,
    },
    { name: 'canary', commands: [[node, 'tools/boundaries/canary.mjs']] },
    { name: 'test', commands: [npm === undefined ? ['npm', 'test'] : [node, npm, 'test']] },
  ];
}

/**
 * @param {string[]} command
 * @param {string} root
 * @returns {Promise<{ isRight: boolean, output: string }>}
 */
function run([program = '', ...args], root) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      // On Windows npm is a script, which only a shell can start.
      shell: program === 'npm' && process.platform === 'win32',
    });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => resolve({ isRight: false, output: output + error.message }));
    child.on('close', (code) => resolve({ isRight: code === 0, output }));
  });
}

/**
 * Runs all commands of a step, also after a failure, so that one run shows every wrong project.
 * @param {Step} step
 * @param {string} root
 * @returns {Promise<string[]>} output of the commands that failed
 */
async function failuresOf({ commands, atOnce = 1 }, root) {
  const waiting = [...commands];
  /** @type {string[]} */
  const failures = [];
  const work = async () => {
    for (let command = waiting.shift(); command !== undefined; command = waiting.shift()) {
      const { isRight, output } = await run(command, root);
      if (!isRight) failures.push(output.trimEnd());
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return failures;
}

/**
 * One line per step; stops at the first step that fails and shows its output.
 * @param {Step[]} list
 * @param {string} root
 * @param {(line: string) => void} say
 * @returns {Promise<boolean>}
 */
export async function runSteps(list, root, say) {
  for (const step of list) {
    const started = performance.now();
    const failures = await failuresOf(step, root);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const isRight = failures.length === 0;
    say(`${isRight ? 'ok  ' : 'FAIL'} ${step.name.padEnd(8)} ${seconds.padStart(6)} s`);
    if (!isRight) {
      say(failures.join('\n'));
      return false;
    }
  }
  return true;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exitCode = (await runSteps(steps(workspaceRoot), workspaceRoot, console.log)) ? 0 : 1;
}
