// @ts-check
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { applied, Board, contentOf } from './board-state.mjs';
import { sharedNow } from './clock.mjs';
import { connect } from './web-socket.mjs';

/** A screen that lost its connection tries again after this and a little. */
const RETRY_MS = 50;
/** A heartbeat may overtake a message; two that are ahead mean that one was missed. */
const HEARTBEATS_AHEAD = 2;

const Answer = z.looseObject({ status: z.string(), seq: z.number().optional() });
const Heartbeat = z.looseObject({ seq: z.number() });

/**
 * @typedef {object} Place
 * @property {string} url
 * @property {string} cookie
 * @property {string} municipality
 * @property {string} namespace
 * @property {number} protocol
 */

/** A screen that follows a board of the product, by its contract. */
export class BoardScreen {
  /** @type {import('./shown.mjs').Arrival[]} */
  arrivals = [];
  resyncs = 0;
  /** Whether it follows, as far as it knows. */
  isFollowing = false;
  #isStopped = false;
  #isReopening = false;
  #isAsking = false;
  #ahead = 0;
  /** @type {import('./web-socket.mjs').Connection | undefined} */
  #connection;
  /** @type {Board} */
  #board;
  /** @type {Place} */
  #place;

  /** @param {Place} place @param {Board} board that it starts with */
  constructor(place, board) {
    this.#place = place;
    this.#board = board;
  }

  get seq() {
    return this.#board.seq;
  }

  get content() {
    return contentOf(this.#board);
  }

  async open() {
    const { url, cookie, namespace } = this.#place;
    const onEvent = (/** @type {string} */ event, /** @type {unknown} */ message) =>
      this.#hear(event, message);
    this.#connection = await connect(url, { namespace, cookie, onEvent });
    void this.#connection.closed.then(() => this.#reopen());
    await this.#follow();
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

  async #follow() {
    if (this.#isAsking) return;
    this.#isAsking = true;
    try {
      const { protocol, municipality } = this.#place;
      for (;;) {
        const message = { protocol, municipality, lastSeq: this.seq };
        const answer = Answer.parse(await this.#connection?.ask('subscribe', message));
        if (answer.status === 'following') break;
        if (answer.status !== 'resync') throw new Error(`not followed: ${JSON.stringify(answer)}`);
        await this.#fetch();
      }
      this.isFollowing = true;
    } finally {
      this.#isAsking = false;
    }
  }

  async #fetch() {
    this.resyncs += 1;
    this.#board = await fetchBoard(this.#place);
    this.arrivals.push({ at: sharedNow(), seq: this.seq, ids: [] });
  }

  /** @param {string} event @param {unknown} message */
  #hear(event, message) {
    if (event === 'board.changed') {
      const result = applied(this.#board, message);
      if (result === 'known') return;
      if (result === 'gap') return this.#catchUp();
      this.#board = result.board;
      this.arrivals.push({ at: sharedNow(), seq: this.seq, ids: result.named });
    } else if (event === 'heartbeat') {
      this.#ahead = Heartbeat.parse(message).seq > this.seq ? this.#ahead + 1 : 0;
      if (this.#ahead >= HEARTBEATS_AHEAD) this.#catchUp();
    } else if (event === 'resync') {
      void this.#fetch().then(() => this.#catchUp());
    }
  }

  #catchUp() {
    this.#follow().catch(() => this.#connection?.close());
  }
}

/** @param {Pick<Place, 'url' | 'cookie' | 'municipality'>} place */
export async function fetchBoard({ url, cookie, municipality }) {
  const response = await fetch(`${url}/v1/boards/${municipality}`, { headers: { cookie } });
  if (!response.ok) throw new Error(`the board answered ${response.status}`);
  return Board.parse(await response.json());
}
