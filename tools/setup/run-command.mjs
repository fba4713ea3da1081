// @ts-check
import { spawn } from 'node:child_process';

/**
 * @typedef {object} CommandResult
 * @property {number} code the exit code; 1 when a signal ended it
 * @property {string} output stdout and stderr in the order in which they came
 * @typedef {import('node:child_process').SpawnOptions & { input?: string }} CommandOptions
 */

/**
 * Runs a command to its end and keeps what it says.
 * @param {string} command
 * @param {string[]} args
 * @param {CommandOptions} [options] `signal` ends it with SIGTERM
 * @returns {Promise<CommandResult>} rejects when it cannot be started (ENOENT, EPERM, ...) or is aborted
 */
export function runCommand(command, args, { input, ...options } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...options, stdio: ['pipe', 'pipe', 'pipe'] });
    let output = '';
    child.stdout?.setEncoding('utf8').on('data', (text) => (output += text));
    child.stderr?.setEncoding('utf8').on('data', (text) => (output += text));
    // A command that ends before it read its input is judged by its exit code, not by EPIPE.
    child.stdin?.on('error', () => {});
    child.stdin?.end(input ?? '');
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/**
 * The lines worth showing of a long output.
 * @param {string} output
 * @param {number} [lines]
 */
export function tail(output, lines = 20) {
  return output.trimEnd().split('\n').slice(-lines).join('\n');
}
