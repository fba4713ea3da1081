// @ts-check
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { join } from 'node:path';
import { until } from '../until.mjs';

const exitWithParent = new URL('../../../tools/setup/exit-with-parent.mjs', import.meta.url).href;
const jumpingClock = new URL('./jumping-clock.mjs', import.meta.url).href;

/**
 * One process of the product: an API node or a worker, started, killed and started again on the same
 * port and the same lines to the outside.
 */
export class Program {
  /** @type {import('node:child_process').ChildProcess | undefined} */
  #child;
  /** @type {Promise<unknown>} */
  #ended = Promise.resolve();

  /**
   * @param {object} options
   * @param {string} options.name of its log
   * @param {string} options.root the checkout
   * @param {'main' | 'worker'} options.entry
   * @param {NodeJS.ProcessEnv} options.env
   * @param {string} options.folder for its log
   * @param {import('./link.mjs').Link} options.database its own line to PostgreSQL
   * @param {number | null} options.port `null`: it does not listen
   */
  constructor({ name, root, entry, env, folder, database, port }) {
    this.name = name;
    this.root = root;
    this.main = join(root, 'dist', 'apps', 'api', 'src', `${entry}.js`);
    this.env = env;
    this.log = join(folder, `${name}.log`);
    this.database = database;
    this.port = port;
    writeFileSync(this.log, '');
  }

  get isRunning() {
    const child = this.#child;
    return child !== undefined && child.exitCode === null && child.signalCode === null;
  }

  get url() {
    return `http://127.0.0.1:${String(this.port)}`;
  }

  /** Starts it and waits until it takes part. */
  async start() {
    const before = readFileSync(this.log, 'utf8').length;
    const child = spawn(
      process.execPath,
      ['--import', exitWithParent, '--import', jumpingClock, '--enable-source-maps', this.main],
      { cwd: this.root, env: this.env, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] },
    );
    this.#child = child;
    this.#ended = once(child, 'exit');
    const write = (/** @type {Buffer} */ chunk) => appendFileSync(this.log, chunk);
    child.stdout?.on('data', write);
    child.stderr?.on('data', write);
    await until(`${this.name} to take part`, async () => {
      if (!this.isRunning) return true;
      if (this.port !== null) return answersHealthy(this.url);
      return /worker draait/i.test(readFileSync(this.log, 'utf8').slice(before));
    });
    if (!this.isRunning) throw new Error(`${this.name} ended by itself:\n${this.said()}`);
  }

  /** The end of its log. */
  said() {
    return readFileSync(this.log, 'utf8').slice(-4_000);
  }

  /** As a power cut. */
  async kill() {
    if (this.isRunning) this.#child?.kill('SIGKILL');
    await this.#ended;
  }

  /** As an orchestrator asks for it. @returns {Promise<number | null>} its exit code */
  async stop() {
    if (this.isRunning) this.#child?.kill('SIGTERM');
    await until(`${this.name} to stop`, () => !this.isRunning, 60_000);
    return this.#child?.exitCode ?? null;
  }

  /** Moves its clock, and that of nobody else. @param {number} ms from the real time; 0: back to it */
  moveClock(ms) {
    this.#child?.send({ clockAheadMs: ms });
  }
}

/** @param {string} url */
async function answersHealthy(url) {
  const request = get(`${url}/healthz`, { timeout: 2_000, agent: false });
  request.on('timeout', () => request.destroy());
  const [response] = await once(request, 'response');
  response.resume();
  return response.statusCode === 200;
}
