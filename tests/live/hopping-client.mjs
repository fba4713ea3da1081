// @ts-check
import {
  applyBoardChanged,
  BoardChanged,
  connect,
  fetchBoard,
  subscribe,
} from './live-protocol.mjs';

/** @typedef {import('../../libs/contracts/src/index.ts').Board} Board */

/** A screen that keeps its board while it goes from one node to another. */
export class HoppingClient {
  hops = 0;
  /** @type {import('socket.io-client').Socket | undefined} */
  #socket;
  /** @type {(() => void) | undefined} */
  #onMoved;
  #asking = Promise.resolve();

  /** @param {readonly import('./live-protocol.mjs').Seat[]} seats @param {string} place @param {Board} board */
  constructor(seats, place, board) {
    this.seats = seats;
    this.place = place;
    this.board = board;
  }

  /** Joins another node with the number it has. @param {number} at */
  async hop(at) {
    this.#socket?.disconnect();
    const seat = this.seats[at % this.seats.length];
    if (seat === undefined) throw new Error('there is no node');
    const socket = await connect(seat);
    this.#socket = socket;
    this.hops += 1;
    socket.on('board.changed', (message) => this.#apply(BoardChanged.parse(message), seat));
    socket.on('resync', () => this.#ask(seat, true));
    await this.#ask(seat, false);
  }

  /** @param {number} seq @returns {Promise<Board>} the board as soon as it has got that far */
  async until(seq) {
    while (this.board.seq < seq) {
      await new Promise((resolve) => (this.#onMoved = () => resolve(undefined)));
    }
    return this.board;
  }

  leave() {
    this.#socket?.disconnect();
  }

  /** @param {BoardChanged} changed @param {import('./live-protocol.mjs').Seat} seat */
  #apply(changed, seat) {
    const result = applyBoardChanged(this.board, changed);
    if (result.kind === 'applied') this.#have(result.board);
    else if (result.kind !== 'known') void this.#ask(seat, result.kind === 'other-day');
  }

  /** One question at a time. @param {import('./live-protocol.mjs').Seat} seat @param {boolean} isFetched */
  #ask(seat, isFetched) {
    this.#asking = this.#asking.then(async () => {
      const socket = this.#socket;
      if (isFetched) this.#have(await fetchBoard(seat, this.place));
      if (socket === undefined || !socket.connected) return;
      const { status } = await subscribe(socket, this.place, this.board.seq);
      if (status === 'resync') void this.#ask(seat, true);
      else if (status !== 'following') throw new Error(`answered ${status}`);
    });
    return this.#asking;
  }

  /** @param {Board} board */
  #have(board) {
    if (board.seq < this.board.seq) return;
    this.board = board;
    this.#onMoved?.();
  }
}
