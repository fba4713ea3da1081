// @ts-check
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { untilHealthy } from '../../tools/setup/api-process.mjs';

const exitWithParent = new URL('../../tools/setup/exit-with-parent.mjs', import.meta.url).href;

/**
 * @typedef {object} StartedServer
 * @property {string} url
 * @property {number} port
 * @property {number} pid
 * @property {() => Promise<void>} stop
 */

/**
 * A Node program that answers HTTP, as a process of its own; it ends with us. What it says goes beside
 * the figures.
 * @param {string[]} args
 * @param {{ port: number, env: NodeJS.ProcessEnv, cwd?: string }} options `port`: where it will listen
 * @returns {Promise<StartedServer>}
 */
export async function startServer(args, { port, env, cwd }) {
  const url = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, ['--import', exitWithParent, ...args], {
    cwd,
    env,
    stdio: ['ignore', 2, 'inherit', 'ipc'],
  });
  const ended = once(child, 'exit').then(([code]) => Number(code ?? 1));
  const isRunning = () => child.exitCode === null && child.signalCode === null;
  const stop = async () => {
    if (isRunning()) child.kill('SIGTERM');
    await ended;
  };
  if (child.pid === undefined || !(await untilHealthy(url, { ended, isRunning, stop }))) {
    throw new Error(`the program ended by itself (code ${await ended})`);
  }
  return { url, port, pid: child.pid, stop };
}
