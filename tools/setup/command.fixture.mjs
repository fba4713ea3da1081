// @ts-check
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { get } from 'node:http';
import { join } from 'node:path';
import { isAlive } from './process-identity.mjs';
import { freePort } from '../postgres/launch-server.mjs';
import { findServer, waitUntil } from '../postgres/running-server.mjs';
import { temporaryFolder } from './fake-checkout.fixture.mjs';

/** @typedef {import('node:test').TestContext} TestContext */

const patienceMs = 30_000;

/**
 * Where the commands of one test run: their port and the folder of their database.
 * @param {TestContext} t
 * @param {string} root
 */
export async function environment(t, root) {
  const stateFolder = temporaryFolder(t);
  /** @returns {number | undefined} pid of the database server */
  const databasePid = () => {
    const found = readdirSync(stateFolder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith(join('postgres-product', 'data')))
      .map((path) => findServer(join(stateFolder, path)));
    return found[0]?.pid;
  };
  t.after(async () => {
    const pid = existsSync(stateFolder) ? databasePid() : undefined;
    if (pid === undefined) return;
    process.kill(pid, 'SIGQUIT');
    await waitUntil(() => !isAlive(pid), patienceMs);
  });
  const port = await freePort(undefined);
  /** @type {NodeJS.ProcessEnv} */
  const env = { ...process.env, PORT: String(port), POOLSHOOGTE_DATA: stateFolder };
  for (const name of ['DATABASE_URL', 'DEMO', 'HOST', 'npm_lifecycle_event']) delete env[name];
  return { root, port, databasePid, env };
}

/**
 * Starts a command in a process group of its own, like a terminal does.
 * @param {TestContext} t
 * @param {string} command file name in tools/
 * @param {{ root: string, env: NodeJS.ProcessEnv, isByNpm?: boolean }} options npm puts a shell between
 */
export function startCommand(t, command, { root, env, isByNpm = false }) {
  const program = [process.execPath, join(root, 'tools', command)];
  // `; true` keeps the shell from turning into the program.
  const [file = '', ...args] = isByNpm ? ['sh', '-c', `"${program.join('" "')}"; true`] : program;
  const child = spawn(file, args, {
    cwd: root,
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const pid = child.pid ?? 0;
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text) => (output += text));
  child.stderr.setEncoding('utf8').on('data', (text) => (output += text));
  const closed = once(child, 'close').then(([code]) => code);
  t.after(() => void child.kill('SIGKILL'));
  return {
    child,
    closed,
    output: () => output,
    /** @param {RegExp} pattern */
    said: async (pattern) => {
      const isThere = () => pattern.test(output) || child.exitCode !== null;
      if ((await waitUntil(isThere, patienceMs)) && pattern.test(output)) return;
      throw new Error(`${pattern} not said, but:\n${output}`);
    },
    /** What Ctrl-C in a terminal does: the whole group gets it. */
    pressCtrlC: () => process.kill(-pid, 'SIGINT'),
  };
}

/**
 * @param {string} url
 * @returns {Promise<Record<string, unknown> | undefined>} the answer as JSON, undefined when nobody answers
 */
export async function ask(url) {
  const request = get(url, { agent: false });
  try {
    const [response] = await once(request, 'response');
    const parts = await response.setEncoding('utf8').toArray();
    return JSON.parse(parts.join(''));
  } catch {
    return undefined; // connection refused or dropped
  }
}

/**
 * @param {() => Promise<boolean>} condition
 * @param {string} what
 */
export async function eventually(condition, what) {
  const giveUpAt = Date.now() + patienceMs;
  while (!(await condition())) {
    if (Date.now() > giveUpAt) throw new Error(`not so in time: ${what}`);
  }
}
