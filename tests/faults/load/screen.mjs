// @ts-check
import { io } from 'socket.io-client';
import { contracts } from '../built.mjs';

/** @typedef {import('@poolshoogte/contracts').Board} Board */

const ANSWER_WITHIN_MS = 8_000;
/** Sixty pictures a second. */
const FRAME_MS = 16;

/**
 * A screen without a browser: the follower of the dashboard on a real connection, which it opens again
 * wherever it can when its node goes away.
 */
export class Screen {
  /** @type {Board | undefined} */
  board;
  /** @type {string} */
  state = 'connecting';

  /**
   * @param {object} options
   * @param {import('./follower.mjs').Follower} options.Follower
   * @param {import('../installation/link.mjs').Link} options.link its own line to the nodes
   * @param {string} options.cookie
   * @param {string} options.municipality
   */
  constructor({ Follower, link, cookie, municipality }) {
    this.link = link;
    this.cookie = cookie;
    this.municipality = municipality;
    this.follower = new Follower({
      municipality,
      socket: this.#openSocket(),
      readBoard: () => this.board,
      writeBoard: (board) => void (this.board = board),
      fetchBoard: async () => (this.board = await this.fetchBoard(this.url)),
      reload: () => false,
      isStillSignedIn: () => Promise.resolve(true),
      onConnection: ({ state }) => void (this.state = state),
      onShown: () => {},
      now: Date.now,
      nextFrame: (show) => {
        const timer = setTimeout(show, FRAME_MS);
        return () => clearTimeout(timer);
      },
    });
    this.follower.start();
  }

  get url() {
    return `http://127.0.0.1:${String(this.link.port)}`;
  }

  get seq() {
    return this.board?.seq ?? -1;
  }

  /** The board as somebody sees it who opens the page now. @param {string} url @returns {Promise<Board>} */
  async fetchBoard(url) {
    const response = await fetch(`${url}/v1/boards/${this.municipality}`, {
      headers: { cookie: this.cookie },
      signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
    });
    if (!response.ok) throw new Error(`no board: ${String(response.status)}`);
    return contracts.Board.parse(await response.json());
  }

  stop() {
    this.follower.stop();
  }

  /** The connection of the dashboard, as a program makes it: with an address and a cookie. */
  #openSocket() {
    const socket = io(`${this.url}${contracts.LIVE_NAMESPACE}`, {
      // A line hands each connection to another node: polling would not find its own again.
      transports: ['websocket'],
      autoConnect: false,
      forceNew: true,
      reconnectionDelayMax: 10_000,
      extraHeaders: { cookie: this.cookie },
    });
    return {
      get isConnected() {
        return socket.connected;
      },
      /** @param {string} event @param {(message: unknown) => void} listener */
      on: (event, listener) => void socket.on(event, listener),
      /** @param {string} event @param {(message: unknown) => void} listener */
      off: (event, listener) => void socket.off(event, listener),
      /** @param {string} event @param {unknown} message @returns {Promise<unknown>} */
      ask: (event, message) => socket.timeout(ANSWER_WITHIN_MS).emitWithAck(event, message),
      connect: () => void socket.connect(),
      disconnect: () => void socket.disconnect(),
    };
  }
}
