// @ts-check
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { sharedNow } from './clock.mjs';
import { connect } from './web-socket.mjs';

const RETRY_MS = 50;

const Signal = z.looseObject({ id: z.string() });

/** A screen of the floor: it is told of every signal, and keeps nothing. */
export class FloorScreen {
  /** @type {import('./shown.mjs').Arrival[]} */
  arrivals = [];
  resyncs = 0;
  seq = 0;
  content = '';
  isFollowing = false;
  #isStopped = false;
  #isReopening = false;
  /** @type {import('./web-socket.mjs').Connection | undefined} */
  #connection;
  #url;

  /** @param {{ url: string }} place */
  constructor({ url }) {
    this.#url = url;
  }

  async open() {
    const onEvent = (/** @type {string} */ _event, /** @type {unknown} */ message) =>
      this.arrivals.push({ ids: [Signal.parse(message).id], at: sharedNow(), seq: 0 });
    this.#connection = await connect(this.#url, { namespace: '/', cookie: '', onEvent });
    void this.#connection.closed.then(() => this.#reopen());
    this.isFollowing = true;
  }

  close() {
    this.#isStopped = true;
    this.#connection?.close();
  }

  async #reopen() {
    if (this.#isReopening) return;
    this.#isReopening = true;
    this.isFollowing = false;
    while (!this.#isStopped && !this.isFollowing) {
      await pause(RETRY_MS * (1 + Math.random()));
      try {
        await this.open();
      } catch {
        this.#connection?.close(); // the server is not there yet
      }
    }
    this.#isReopening = false;
  }
}
