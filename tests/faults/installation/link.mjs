// @ts-check
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** Bytes that pass at a time over a slow line. */
const SLOW_PIECE = 4_096;

/**
 * A line between two programs that can be cut and slowed. It listens on a port of its own, and hands
 * every new connection to the next of its `targets` that answers: with several it is a load balancer.
 */
export class Link {
  static #opened = 0;
  #server = createServer({ allowHalfOpen: false }, (near) => void this.#accept(near));
  /** @type {Map<import('node:net').Socket, import('node:net').Socket>} far end -> near end */
  #pairs = new Map();
  /** Lines that are opened one after another begin at different targets. */
  #turn = Link.#opened++;
  #isCut = false;
  #slowMs = 0;
  #port = 0;

  /** @param {() => readonly number[]} targets ports of 127.0.0.1, asked for each connection */
  constructor(targets) {
    this.targets = targets;
  }

  /** @param {() => readonly number[]} targets @returns {Promise<Link>} */
  static async open(targets) {
    const link = new Link(targets);
    link.#server.listen(0, '127.0.0.1');
    await once(link.#server, 'listening');
    const address = link.#server.address();
    if (address === null || typeof address === 'string') throw new Error('no TCP address');
    link.#port = address.port;
    return link;
  }

  get port() {
    return this.#port;
  }

  /** How many connections pass now. */
  get size() {
    return this.#pairs.size;
  }

  /** The local ports by which the far end knows our connections. @returns {readonly number[]} */
  farPorts() {
    return [...this.#pairs.keys()].flatMap(({ localPort }) => localPort ?? []);
  }

  /** Breaks every connection and refuses new ones, until `restore`. */
  cut() {
    this.#isCut = true;
    this.breakAll();
  }

  /** Breaks every connection; new ones are let through. */
  breakAll() {
    for (const [far, near] of this.#pairs) {
      near.resetAndDestroy();
      far.resetAndDestroy();
    }
  }

  /** Every piece of at most 4 KB takes so long, each way. @param {number} ms */
  slow(ms) {
    this.#slowMs = ms;
  }

  restore() {
    this.#isCut = false;
    this.#slowMs = 0;
  }

  async close() {
    this.cut();
    if (!this.#server.listening) return;
    this.#server.close();
    await once(this.#server, 'close');
  }

  /** @param {import('node:net').Socket} near */
  async #accept(near) {
    near.on('error', () => near.destroy()); // the other side went away: that is what we are for
    const far = this.#isCut ? undefined : await this.#reach();
    if (far === undefined || near.destroyed || this.#isCut) {
      far?.destroy();
      near.resetAndDestroy();
      return;
    }
    near.setNoDelay(true);
    far.setNoDelay(true);
    this.#pairs.set(far, near);
    const end = () => {
      this.#pairs.delete(far);
      near.destroy();
      far.destroy();
    };
    far.on('error', end).on('close', end);
    near.on('close', end);
    void this.#carry(near, far);
    void this.#carry(far, near);
  }

  /** The next target that takes a connection. */
  async #reach() {
    const targets = this.targets();
    for (let attempt = 0; attempt < targets.length; attempt += 1) {
      const port = targets[this.#turn++ % targets.length];
      if (port === undefined) continue;
      const far = connect({ host: '127.0.0.1', port });
      try {
        await once(far, 'connect');
        return far;
      } catch {
        far.destroy(); // nobody there now: the next one
      }
    }
    return undefined;
  }

  /** @param {import('node:net').Socket} from @param {import('node:net').Socket} to */
  async #carry(from, to) {
    try {
      for await (const chunk of from) {
        for (const piece of this.#pieces(chunk)) {
          if (this.#slowMs > 0) await pause(this.#slowMs);
          if (to.destroyed) return;
          if (!to.write(piece)) await Promise.race([once(to, 'drain'), once(to, 'close')]);
        }
      }
      to.end();
    } catch {
      to.destroy(); // broken on one side is broken on both
    }
  }

  /** @param {Buffer} chunk @returns {Iterable<Buffer>} */
  *#pieces(chunk) {
    if (this.#slowMs === 0) return yield chunk;
    for (let at = 0; at < chunk.length; at += SLOW_PIECE) {
      yield chunk.subarray(at, at + SLOW_PIECE);
    }
  }
}
