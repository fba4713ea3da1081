// @ts-check
import { spawn } from 'node:child_process';

/**
 * Runs a Node program and keeps what it says for when it is needed.
 * @param {string[]} args
 * @param {{ root: string, env?: NodeJS.ProcessEnv }} options
 * @returns {Promise<{ code: number, stdout: string, output: string }>}
 */
export function runQuietly(args, { root, env = {} }) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...process.env, FORCE_COLOR: '0', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    let output = '';
    child.stdout.on('data', (/** @type {Buffer} */ chunk) => {
      stdout += chunk;
      output += chunk;
    });
    child.stderr.on('data', (/** @type {Buffer} */ chunk) => (output += chunk));
    child.on('error', (error) => resolve({ code: 1, stdout, output: output + error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, stdout, output }));
  });
}
