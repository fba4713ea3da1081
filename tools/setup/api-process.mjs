// @ts-check
import { get } from 'node:http';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * A program of ours that runs until it is told to stop. `ended` gives its exit code (1 after a signal)
 * and never rejects.
 * @typedef {{ ended: Promise<number>, isRunning: () => boolean, stop: () => Promise<void> }} Running
 */

const pollMs = 50;
const exitWithParent = new URL('./exit-with-parent.mjs', import.meta.url).href;

/**
 * Starts a Node program in its own process group, so that Ctrl-C in the terminal reaches only us and we
 * decide the order of stopping. When we are killed, it stops by itself.
 * @param {string[]} args
 * @param {{ cwd: string, env: NodeJS.ProcessEnv, stopPatienceMs?: number }} options after SIGTERM a
 *   program gets `stopPatienceMs` (10 s) before it is killed
 * @returns {Running}
 */
export function runNode(args, { cwd, env, stopPatienceMs = 10_000 }) {
  const child = spawn(process.execPath, ['--import', exitWithParent, ...args], {
    cwd,
    env,
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  /** @type {Promise<number>} */
  const ended = new Promise((resolve) => {
    child.once('error', () => resolve(1));
    child.once('exit', (code) => resolve(code ?? 1));
  });
  const isRunning = () =>
    child.exitCode === null && child.signalCode === null && child.pid !== undefined;
  const stop = async () => {
    if (!isRunning()) return;
    child.kill('SIGTERM');
    const timer = setTimeout(() => child.kill('SIGKILL'), stopPatienceMs);
    await ended;
    clearTimeout(timer);
  };
  return { ended, isRunning, stop };
}

/**
 * The built API.
 * @param {string} main
 * @param {{ cwd: string, env: NodeJS.ProcessEnv, stopPatienceMs?: number }} options
 */
export function runApi(main, options) {
  return runNode(['--enable-source-maps', main], options);
}

/**
 * Waits until the API answers its health check; migrations and demo data come first, so there is no
 * time limit: it is ready, or it ends.
 * @param {string} url
 * @param {Running} api
 * @returns {Promise<boolean>} false when the API ended instead
 */
export async function untilHealthy(url, api) {
  while (api.isRunning()) {
    if (await answers(`${url}/readyz`)) return true;
    await pause(pollMs);
  }
  return false;
}

/** @param {string} url */
async function answers(url) {
  const request = get(url, { timeout: 2_000, agent: false });
  request.on('timeout', () => request.destroy());
  try {
    const [response] = await once(request, 'response');
    response.resume();
    return response.statusCode === 200;
  } catch {
    return false; // not listening yet
  }
}
