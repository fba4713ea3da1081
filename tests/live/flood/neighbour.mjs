// @ts-check
import { quantileOf } from '../../load/quantile.mjs';
import { BoardChanged, connect, fetchBoard, post, subscribe } from '../live-protocol.mjs';

/** Somebody at work who has nothing to do with it: logs signals and sees them appear. */
export class Neighbour {
  /** @type {Map<string, (at: number) => void>} */
  #waiting = new Map();
  #number = 0;

  /** @param {import('../live-protocol.mjs').Seat} seat @param {string[]} places in turn, so that each is quiet */
  constructor(seat, places) {
    this.seat = seat;
    this.places = places;
    /** @type {import('socket.io-client').Socket[]} */
    this.sockets = [];
  }

  async follow() {
    for (const place of this.places) {
      const socket = await connect(this.seat);
      this.sockets.push(socket);
      socket.on('board.changed', (message) => {
        const at = performance.now();
        for (const { id } of BoardChanged.parse(message).feed.changed) this.#waiting.get(id)?.(at);
      });
      const { status } = await subscribe(socket, place, (await fetchBoard(this.seat, place)).seq);
      if (status !== 'following') throw new Error(`the neighbour hears ${status}`);
    }
  }

  /** @param {number} posts @returns {Promise<{ p50Ms: number, p99Ms: number }>} from sending to hearing */
  async measure(posts) {
    /** @type {number[]} */
    const took = [];
    for (let count = 0; count < posts; count += 1) took.push(await this.#once());
    return { p50Ms: round(quantileOf(took, 0.5)), p99Ms: round(quantileOf(took, 0.99)) };
  }

  stop() {
    for (const socket of this.sockets) socket.disconnect();
  }

  async #once() {
    this.#number += 1;
    const place = this.places[this.#number % this.places.length] ?? '';
    /** @type {Map<string, number>} */
    const heard = new Map();
    // The message may come before the answer that says which signal it is.
    const before = this.#waiting;
    const sent = performance.now();
    const socket = this.sockets[this.places.indexOf(place)];
    const listener = (/** @type {unknown} */ message) => {
      for (const { id } of BoardChanged.parse(message).feed.changed) {
        if (!heard.has(id)) heard.set(id, performance.now());
      }
    };
    socket?.on('board.changed', listener);
    const id = await post(this.seat, place, `Proef ${String(this.#number)} van de buren.`);
    const at = heard.get(id) ?? (await new Promise((resolve) => before.set(id, resolve)));
    before.delete(id);
    socket?.off('board.changed', listener);
    return at - sent;
  }
}

/** @param {number} value */
const round = (value) => Number(value.toFixed(1));
