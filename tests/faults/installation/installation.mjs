// @ts-check
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../../tools/postgres/launch-server.mjs';
import { withoutSignIn } from '../../e2e/product/product.mjs';
import { signIn } from '../../e2e/product/sign-in.mjs';
import { loadFollower } from '../load/follower.mjs';
import { Screen } from '../load/screen.mjs';
import { TestDatabase } from './database.mjs';
import { Link } from './link.mjs';
import { Program } from './program.mjs';
import { hasRedis, TestRedis } from './redis.mjs';

/** The home municipality of the demo. */
export const PLACE = 'GM1911';
const APP_ROLE = 'faults_app';

const STOPPED_BY = /** @type {const} */ (['SIGINT', 'SIGTERM']);
const stopAtOnce = () => process.exit(1);

/**
 * @typedef {object} InstallationOptions
 * @property {string} root the checkout
 * @property {number} screens
 * @property {import('./small-disk.mjs').SmallDisk} [disk] where PostgreSQL keeps its data; left out: in
 *   our own folder. It is removed with the installation
 */

/**
 * The whole of an installation, in real processes: PostgreSQL, Redis when the machine has it, two API
 * nodes and a worker, each with a line of its own to the database; screens and posters reach the nodes
 * over lines as well. Every process can be killed and every line be cut.
 */
export class Installation {
  /** What must end with us, in the order of beginning. @type {(() => unknown)[]} */
  #ends = [];
  /** @type {Screen[]} */
  screens = [];
  /** @type {Program[]} */
  nodes = [];
  /** @type {Program | undefined} */
  worker;
  /** @type {Link | undefined} */
  postersLink;
  /** @type {Link | undefined} */
  redisLink;
  /** In the session of the tour, which has every role. */
  cookie = '';

  /** @param {InstallationOptions} options */
  constructor({ root, disk }) {
    this.root = root;
    this.disk = disk;
    this.#ends.push(() => disk?.remove());
    this.folder = mkdtempSync(join(tmpdir(), 'poolshoogte-faults-'));
    // PostgreSQL may run as another account than ours, and must pass through.
    chmodSync(this.folder, 0o755);
    this.#ends.push(() => rmSync(this.folder, { recursive: true, force: true }));
    this.database = new TestDatabase({
      root,
      stateFolder: disk?.folder ?? join(this.folder, 'state'),
    });
    this.#ends.push(() => this.database.remove());
    process.once('exit', this.#abandon);
    for (const signal of STOPPED_BY) process.once(signal, stopAtOnce);
    this.redis = hasRedis ? new TestRedis() : undefined;
  }

  /** @param {InstallationOptions} options @returns {Promise<Installation>} */
  static async open(options) {
    const installation = new Installation(options);
    try {
      await installation.#begin(options.screens);
      return installation;
    } catch (error) {
      await installation.remove();
      throw error;
    }
  }

  /** @param {number} screens */
  async #begin(screens) {
    const follower = loadFollower(this.root, this.folder);
    await this.database.start();
    await this.redis?.start();
    this.#ends.push(() => this.redis?.kill());
    this.nodes = [await this.#program('node-1', 'main'), await this.#program('node-2', 'main')];
    this.worker = await this.#program('worker', 'worker');
    // The first one makes the tables and the history.
    const [first, ...others] = this.programs;
    await first?.start();
    await Promise.all(others.map((program) => program.start()));
    this.cookie = (await signIn(this.nodes[0]?.url ?? '')).header;
    this.postersLink = await this.#link(() => this.#nodePorts());
    const Follower = await follower;
    for (let index = 0; index < screens; index += 1)
      this.screens.push(await this.#screen(Follower));
  }

  /** @returns {readonly Program[]} */
  get programs() {
    return [...this.nodes, ...(this.worker ? [this.worker] : [])];
  }

  /** Where the posters send to: whichever node answers. */
  get url() {
    return `http://127.0.0.1:${String(this.postersLink?.port)}`;
  }

  /** The process that numbers changes now. @returns {Promise<Program | undefined>} */
  async leader() {
    const rows = await this.database.ask(
      `SELECT client_port FROM pg_stat_activity JOIN pg_locks USING (pid)
       WHERE locktype = 'advisory' AND granted AND application_name = 'poolshoogte relay'`,
    );
    const ports = rows.map((row) => Number(row['client_port']));
    return this.programs.find(({ database }) =>
      database.farPorts().some((port) => ports.includes(port)),
    );
  }

  /** Settings of the product, for a process that reaches PostgreSQL on this port. @param {number} port */
  settings(port) {
    return {
      ...withoutSignIn(process.env),
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      DATABASE_URL: this.database.ownerUrl(port),
      DATABASE_APP_URL: '',
      DATABASE_APP_ROLE: APP_ROLE,
      DEMO: '1',
      DEMO_SIGNALS: '400',
      DEMO_DRIP_SECONDS: '0',
      CHANGES_PER_MINUTE: '0',
    };
  }

  /** What every process said last. */
  logs() {
    return this.programs.map((program) => ({ name: program.name, said: program.said() }));
  }

  async remove() {
    for (const screen of this.screens) screen.stop();
    for (const program of this.programs) await program.kill();
    for (const end of this.#ends.reverse()) await end();
    this.#ends = [];
    process.off('exit', this.#abandon);
    for (const signal of STOPPED_BY) process.off(signal, stopAtOnce);
  }

  /** When we end otherwise: programs of ours and Redis see that themselves, PostgreSQL does not. */
  #abandon = () => {
    this.database.crashNow();
    this.disk?.remove();
    rmSync(this.folder, { recursive: true, force: true });
  };

  #nodePorts() {
    return this.nodes.flatMap(({ port }) => port ?? []);
  }

  /** @param {() => readonly number[]} targets */
  async #link(targets) {
    const link = await Link.open(targets);
    this.#ends.push(() => link.close());
    return link;
  }

  /** @param {string} name @param {'main' | 'worker'} entry */
  async #program(name, entry) {
    const database = await this.#link(() => [this.database.port]);
    const port = entry === 'main' ? await freePort(undefined) : null;
    const env = {
      ...this.settings(database.port),
      PORT: String(port ?? 0),
      ...(await this.#redisSettings()),
    };
    return new Program({ name, root: this.root, entry, env, folder: this.folder, database, port });
  }

  /** One line to Redis for all. */
  async #redisSettings() {
    const { redis } = this;
    if (redis === undefined) return {};
    this.redisLink ??= await this.#link(() => [redis.port]);
    return { REDIS_URL: `redis://127.0.0.1:${String(this.redisLink.port)}` };
  }

  /** @param {import('../load/follower.mjs').Follower} Follower */
  async #screen(Follower) {
    const { cookie } = this;
    const link = await this.#link(() => this.#nodePorts());
    return new Screen({ Follower, link, cookie, municipality: PLACE });
  }
}
