// @ts-check
import { randomUUID } from 'node:crypto';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { io } from 'socket.io-client';

const ANSWER_WITHIN_MS = 20_000;

/** The contract as it was built with the product. */
const contracts = createRequire(import.meta.url)(
  fileURLToPath(new URL('../../dist/libs/contracts/src/index.js', import.meta.url)),
);
export const {
  applyBoardChanged,
  BoardChanged,
  Board,
  SubscribeAnswer,
  StoredSignal,
  LIVE_PROTOCOL_VERSION,
} = /** @type {typeof import('../../libs/contracts/src/index.ts')} */ (contracts);

/**
 * Whom our own proxy would have seen; every address is its own in what it may do.
 * @typedef {{ url: string, cookie: string, address?: string }} Seat
 */

/** @param {Seat} seat */
export const headersOf = ({ cookie, address }) => ({
  cookie,
  ...(address === undefined ? {} : { 'x-forwarded-for': address }),
});

/** @param {Seat} seat @returns {Promise<import('socket.io-client').Socket>} */
export function connect(seat) {
  const socket = io(`${seat.url}/live`, {
    transports: ['websocket'],
    forceNew: true,
    reconnection: false,
    extraHeaders: headersOf(seat),
  });
  return new Promise((resolve, reject) => {
    socket.once('connect', () => resolve(socket));
    socket.once('connect_error', reject);
  });
}

/**
 * @param {import('socket.io-client').Socket} socket @param {unknown} municipality @param {unknown} lastSeq
 */
export async function subscribe(socket, municipality, lastSeq) {
  const question = { protocol: LIVE_PROTOCOL_VERSION, municipality, lastSeq };
  return SubscribeAnswer.parse(
    await socket.timeout(ANSWER_WITHIN_MS).emitWithAck('subscribe', question),
  );
}

/** @param {Seat} seat @param {string} municipality */
export async function fetchBoard(seat, municipality) {
  const response = await fetch(`${seat.url}/v1/boards/${municipality}`, {
    headers: headersOf(seat),
  });
  return Board.parse(await response.json());
}

/** @param {Seat} seat @param {string} municipality @param {string} text @returns {Promise<string>} its id */
export async function post(seat, municipality, text) {
  const response = await fetch(`${seat.url}/v1/signals`, {
    method: 'POST',
    headers: {
      ...headersOf(seat),
      'content-type': 'application/json',
      'idempotency-key': randomUUID(),
    },
    body: JSON.stringify({
      municipality,
      text,
      sourceKind: 'melding',
      occurredOn: new Date(Date.now() - 86_400_000).toISOString().slice(0, 10),
    }),
  });
  if (!response.ok) throw new Error(`HTTP ${String(response.status)}: ${await response.text()}`);
  return StoredSignal.parse(await response.json()).signal.id;
}
