// @ts-check
import { createRequire } from 'node:module';
import { z } from 'zod';

// The library below socket.io-client, which is no dependency of ours by itself.
const socketIo = createRequire(createRequire(import.meta.url).resolve('socket.io-client'));
/** @type {{ WebSocket: typeof import('ws').WebSocket }} */
const { WebSocket } = createRequire(socketIo.resolve('engine.io-client'))('ws');

const Event = z.tuple([z.string(), z.unknown()]);
const Answers = z.array(z.unknown());

/** @type {{ text: string, event: z.infer<typeof Event> } | undefined} */
let last;

/** Many screens get the same bytes after each other: they are read once. @param {string} text */
function eventOf(text) {
  if (last?.text !== text) last = { text, event: Event.parse(JSON.parse(text)) };
  return last.event;
}

/**
 * @typedef {object} Connection
 * @property {(event: string, message: unknown) => Promise<unknown>} ask
 * @property {() => void} close
 * @property {Promise<void>} closed by whichever end
 */

/**
 * A bare connection that speaks socket.io: a screen costs the machine little, so that hundreds of them
 * in one process measure the server and not themselves.
 * @param {string} url of the server
 * @param {object} options
 * @param {string} options.namespace such as `/live`; `/` has none
 * @param {string} options.cookie
 * @param {(event: string, message: unknown) => void} options.onEvent
 * @returns {Promise<Connection>} once the namespace is joined
 */
export function connect(url, { namespace, cookie, onEvent }) {
  const prefix = namespace === '/' ? '' : `${namespace},`;
  /** @type {Map<number, (answer: unknown) => void>} */
  const asked = new Map();
  let lastAsked = 0;
  const socket = new WebSocket(
    `${url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`,
    { headers: cookie === '' ? {} : { cookie }, perMessageDeflate: false },
  );
  /** @type {Promise<void>} */
  const closed = new Promise((resolve) => socket.on('close', () => resolve()));
  /** @type {Connection['ask']} */
  const ask = (event, message) =>
    new Promise((resolve, reject) => {
      lastAsked += 1;
      asked.set(lastAsked, resolve);
      void closed.then(() => reject(new Error('the connection was closed before the answer')));
      socket.send(`42${prefix}${lastAsked}${JSON.stringify([event, message])}`);
    });
  return new Promise((resolve, reject) => {
    socket.on('error', reject);
    void closed.then(() => reject(new Error('the connection was closed')));
    socket.on('message', (data) => {
      const packet = String(data);
      if (packet === '2') return socket.send('3'); // ping, pong
      if (packet.startsWith('0')) return socket.send(`40${prefix}`); // open: join the namespace
      const kind = packet.slice(0, 2);
      const rest = packet.slice(2 + prefix.length);
      if (kind === '40') return resolve({ ask, closed, close: () => socket.close() });
      if (kind === '44') return reject(new Error(`refused: ${rest}`));
      if (kind === '42') return onEvent(...eventOf(rest));
      if (kind === '43') {
        const at = rest.indexOf('[');
        const number = Number(rest.slice(0, at));
        asked.get(number)?.(Answers.parse(JSON.parse(rest.slice(at)))[0]);
        asked.delete(number);
      }
    });
  });
}
