// @ts-check
import { connect } from 'node:net';

/**
 * Sends bytes that no client would send, and collects what comes back until the connection closes.
 * @param {string} url of the product
 * @param {string} bytes
 * @returns {Promise<string>}
 */
export function answerTo(url, bytes) {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    let said = '';
    const socket = connect(Number(port), hostname, () => socket.write(bytes));
    socket.setTimeout(20_000, () => socket.destroy());
    socket.on('data', (piece) => (said += piece.toString('latin1')));
    socket.on('error', () => resolve(said));
    socket.on('close', () => resolve(said));
  });
}

/** Begins a request and never ends it. @param {string} url @param {string} bytes */
export function holdOpen(url, bytes) {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname, () => socket.write(bytes));
  // Cut off by the product: exactly as it should be.
  socket.on('error', () => socket.destroy());
  return socket;
}
