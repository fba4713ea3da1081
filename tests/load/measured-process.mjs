// @ts-check
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const report = fileURLToPath(new URL('report-usage.mjs', import.meta.url));

/**
 * Runs a Node program to its end.
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env beside our own
 * @returns {Promise<{ output: string, rssMb: number, cpuMs: number }>} what it printed, its largest
 *   memory and how long it kept a processor busy
 */
export function runMeasured(args, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', report, ...args], {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    let output = '';
    let usage = { rssMb: Number.NaN, cpuMs: Number.NaN };
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    child.on('message', (message) => (usage = /** @type {typeof usage} */ (message)));
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0
        ? resolve({ output, ...usage })
        : reject(new Error(`exit code ${code}:\n${output}`)),
    );
  });
}
