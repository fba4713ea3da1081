// @ts-check
import { OPCODE } from './raw-websocket.mjs';

/** @typedef {import('./raw-websocket.mjs').RawWebsocket} Raw */

/** @param {string} text @returns {(raw: Raw) => void} */
const text = (text) => (raw) => void raw.frame(OPCODE.text, text);

/** What no client of ours sends, to a connection that has joined the board. @type {Record<string, (raw: Raw) => void>} */
export const MALFORMED = {
  'an empty frame': text(''),
  'a packet of no type': text('9'),
  'a letter': text('x'),
  'a heartbeat in the wrong direction': text('2'),
  'a message without content': text('4'),
  'a message of no type': text('49/live,[]'),
  'an event that is no list': text('42/live,{"a":1}'),
  'an event that ends halfway': text('42/live,["subscribe",{"protocol":'),
  'an event without a name': text('42/live,[]'),
  'an event with a number for a name': text('42/live,[7]'),
  'an event with a name of the connection itself': text('42/live,["disconnect","x"]'),
  'an event for a namespace that was not joined': text('42/elders,["subscribe",{}]'),
  'a second connect': text('40/live,'),
  'a connect error from the client': text('44/live,{"message":"x"}'),
  'an answer that is none': text('43/live,["x"]'),
  'attachments without a number': text('45-/live,["subscribe"]'),
  'a million attachments': text('451000000-/live,["subscribe",{"_placeholder":true,"num":0}]'),
  'an attachment that does not come': (raw) => {
    raw.frame(OPCODE.text, '451-/live,["subscribe",{"_placeholder":true,"num":0}]');
    raw.frame(OPCODE.text, '42/live,["subscribe",{}]');
  },
  'a binary message': (raw) => void raw.frame(OPCODE.binary, Buffer.from([4, 1, 2, 3])),
  'text that is no UTF-8': (raw) => void raw.frame(OPCODE.text, Buffer.from([0x34, 0xff, 0xfe])),
  'deep lists': text(`42/live,${'['.repeat(7_000)}`),
  'a frame above the limit': text('4'.repeat(20_000)),
  'a frame that was not masked': (raw) => void raw.frame(OPCODE.text, '2', { isMasked: false }),
  'a frame of an unknown kind': (raw) => void raw.frame(5, 'x'),
  'a continuation of nothing': (raw) => void raw.frame(OPCODE.continuation, 'x'),
  'a ping of 200 bytes': (raw) => void raw.frame(OPCODE.ping, 'x'.repeat(200)),
  'no frame at all': (raw) => void raw.write('GET / HTTP/1.1\r\n\r\n'),
};
