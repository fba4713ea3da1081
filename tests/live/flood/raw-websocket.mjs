// @ts-check
import { randomBytes } from 'node:crypto';
import { connect } from 'node:net';
import { headersOf } from '../live-protocol.mjs';

export const OPCODE = { continuation: 0, text: 1, binary: 2, close: 8, ping: 9 };
const WAIT_MS = 20_000;
/** First byte of a closing frame; nothing we are sent as text has it. */
const GOODBYE = '\x88';

/**
 * A websocket of its own making: it sends whatever it is told, also what no library would.
 * @typedef {object} RawWebsocket
 * @property {(opcode: number, payload: string | Buffer, options?: { isLast?: boolean, isMasked?: boolean }) => boolean} frame
 *   false: the other side does not keep up
 * @property {(bytes: string | Buffer) => boolean} write not even a frame
 * @property {() => string} heard everything that came back
 * @property {(text: string) => Promise<void>} until something was heard, or the server said goodbye
 * @property {Promise<void>} closed
 * @property {() => Promise<void>} drained there is room again, or the connection closed
 * @property {() => void} destroy
 *
 * @param {import('../live-protocol.mjs').Seat} seat @returns {Promise<RawWebsocket>}
 */
export async function openRaw(seat) {
  const { hostname, port } = new URL(seat.url);
  const socket = connect(Number(port), hostname);
  let heard = '';
  const lookers = new Set();
  const look = () => lookers.forEach((looker) => looker());
  socket.setTimeout(WAIT_MS, () => socket.destroy());
  socket.on('data', (piece) => {
    heard = (heard + piece.toString('latin1')).slice(-65_536);
    look();
  });
  socket.on('error', () => socket.destroy());
  /** @type {Promise<void>} */
  const closed = new Promise((resolve) => socket.once('close', () => resolve()));
  void closed.then(look);
  const until = (/** @type {string} */ text) =>
    /** @type {Promise<void>} */ (
      new Promise((resolve) => {
        const looker = () => {
          if (!heard.includes(text) && !heard.includes(GOODBYE) && !socket.destroyed) return;
          lookers.delete(looker);
          resolve();
        };
        lookers.add(looker);
        looker();
      })
    );
  const lines = Object.entries(headersOf(seat)).map(([name, value]) => `${name}: ${value}`);
  socket.write(
    [
      'GET /socket.io/?EIO=4&transport=websocket HTTP/1.1',
      `host: ${hostname}:${port}`,
      'connection: Upgrade',
      'upgrade: websocket',
      'sec-websocket-version: 13',
      `sec-websocket-key: ${randomBytes(16).toString('base64')}`,
      ...lines,
      '\r\n',
    ].join('\r\n'),
  );
  await until('\r\n\r\n');
  return {
    frame: (opcode, payload, options) => socket.write(frameOf(opcode, payload, options)),
    write: (bytes) => socket.write(bytes),
    heard: () => heard,
    until,
    closed,
    drained: () =>
      Promise.race([
        closed,
        /** @type {Promise<void>} */ (
          new Promise((resolve) => socket.once('drain', () => resolve()))
        ),
      ]),
    destroy: () => socket.destroy(),
  };
}

/** As far as the board: it may subscribe now. @param {import('../live-protocol.mjs').Seat} seat */
export async function openRawLive(seat) {
  const raw = await openRaw(seat);
  raw.frame(OPCODE.text, '40/live,');
  await raw.until('40/live,{');
  return raw;
}

/**
 * @param {number} opcode @param {string | Buffer} payload
 * @param {{ isLast?: boolean, isMasked?: boolean }} [options]
 */
function frameOf(opcode, payload, { isLast = true, isMasked = true } = {}) {
  const body = Buffer.from(payload);
  const mask = isMasked ? randomBytes(4) : Buffer.alloc(0);
  const head = [(isLast ? 0x80 : 0) | opcode];
  const bit = isMasked ? 0x80 : 0;
  if (body.length < 126) head.push(bit | body.length);
  else if (body.length < 65_536) head.push(bit | 126, body.length >> 8, body.length & 255);
  else {
    const length = Buffer.alloc(8);
    length.writeBigUInt64BE(BigInt(body.length));
    head.push(bit | 127, ...length);
  }
  if (isMasked) {
    for (let at = 0; at < body.length; at += 1) body[at] = (body[at] ?? 0) ^ (mask[at % 4] ?? 0);
  }
  return Buffer.concat([Buffer.from(head), mask, body]);
}
