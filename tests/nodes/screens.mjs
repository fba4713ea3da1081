// @ts-check
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { io } from 'socket.io-client';
import { PLACE } from './posters.mjs';

/**
 * The part of the contracts that a screen needs; every message is parsed by it.
 * @typedef {object} Contracts
 * @property {number} LIVE_PROTOCOL_VERSION
 * @property {string} LIVE_NAMESPACE
 * @property {{ subscribe: string, boardChanged: string, resync: string }} LIVE_EVENT
 * @property {{ parse: (value: unknown) => Board }} Board
 * @property {{ parse: (value: unknown) => Changed }} BoardChanged
 * @property {{ parse: (value: unknown) => { status: string } }} SubscribeAnswer
 *
 * @typedef {{ code: string }} Kern
 * @typedef {{ id: string }} Theme
 * @typedef {{ seq: number, kernen: Kern[], themes: Theme[], logging: object }} Board
 * @typedef {Board & { previousSeq: number }} Changed
 */

/** @param {string} root @returns {Contracts} of the present build */
export function contractsOf(root) {
  const require = createRequire(join(root, 'dist', 'package.json'));
  return require(join(root, 'dist', 'libs', 'contracts', 'src', 'index.js'));
}

/** @param {string} url @param {string} cookie @param {Contracts} contracts @returns {Promise<Board>} */
export async function fetchBoard(url, cookie, contracts) {
  const response = await fetch(`${url}/v1/boards/${PLACE}`, { headers: { cookie } });
  if (!response.ok) throw new Error(`the board answered ${response.status}`);
  return contracts.Board.parse(await response.json());
}

/** What a screen shows that follows from live messages alone. @param {Board} board */
export const shown = ({ kernen, themes, logging }) => ({ kernen, themes, logging });

/**
 * One screen that follows a board: it keeps what it has and asks for what it missed, as the dashboard
 * does.
 * @typedef {object} Screen
 * @property {Board} board
 * @property {number} resyncs times that it had to fetch the board anew
 * @property {string[]} reasons why connections ended
 * @property {number[]} connectedAt moments on the clock of this process
 * @property {() => void} close
 */

/**
 * @param {{ url: string, cookie: string, contracts: Contracts }} options
 * @returns {Promise<Screen>} once it follows
 */
export async function openScreen({ url, cookie, contracts }) {
  const { LIVE_EVENT, LIVE_NAMESPACE, LIVE_PROTOCOL_VERSION } = contracts;
  const board = await fetchBoard(url, cookie, contracts);
  const socket = io(`${url}${LIVE_NAMESPACE}`, {
    transports: ['websocket'],
    forceNew: true,
    reconnectionDelayMax: 10_000,
    extraHeaders: { cookie },
  });
  /** @type {Screen} */
  const screen = { board, resyncs: 0, reasons: [], connectedAt: [], close: () => socket.close() };
  const refresh = async () => {
    screen.resyncs += 1;
    screen.board = await fetchBoard(url, cookie, contracts);
    await follow();
  };
  const follow = async () => {
    const message = {
      protocol: LIVE_PROTOCOL_VERSION,
      municipality: PLACE,
      lastSeq: screen.board.seq,
    };
    const answer = await socket.timeout(20_000).emitWithAck(LIVE_EVENT.subscribe, message);
    const { status } = contracts.SubscribeAnswer.parse(answer);
    if (status === 'resync') await refresh();
    else if (status !== 'following') throw new Error(`a screen may not follow: ${status}`);
  };
  // A connection that goes while it asks is no fault: the next one asks again.
  const retry = () => undefined;
  socket.on('disconnect', (reason) => screen.reasons.push(reason));
  socket.on(LIVE_EVENT.resync, () => void refresh().catch(retry));
  socket.on(LIVE_EVENT.boardChanged, (/** @type {unknown} */ message) => {
    const changed = contracts.BoardChanged.parse(message);
    if (changed.previousSeq > screen.board.seq) return void follow().catch(retry);
    if (changed.seq > screen.board.seq) screen.board = applied(screen.board, changed);
  });
  await new Promise((resolve, reject) => {
    socket.on('connect', () => {
      screen.connectedAt.push(performance.now());
      follow().then(resolve, (error) => (socket.connected ? reject(error) : retry()));
    });
  });
  return screen;
}

/** Rows replace rows. @param {Board} board @param {Changed} changed @returns {Board} */
function applied(board, changed) {
  const kernen = new Map(changed.kernen.map((row) => [row.code, row]));
  const themes = new Map(changed.themes.map((row) => [row.id, row]));
  return {
    ...board,
    seq: changed.seq,
    kernen: board.kernen.map((row) => kernen.get(row.code) ?? row),
    themes: board.themes.map((row) => themes.get(row.id) ?? row),
    logging: changed.logging,
  };
}
