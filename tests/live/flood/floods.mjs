// @ts-check
import { connect as connectTcp } from 'node:net';
import { connect, LIVE_PROTOCOL_VERSION } from '../live-protocol.mjs';
import { OPCODE, openRaw, openRawLive } from './raw-websocket.mjs';

/**
 * What came back, by its code or its end.
 * @typedef {Record<string, number>} Tally
 * @typedef {{ seat: import('../live-protocol.mjs').Seat, places: string[], count: number,
 *   isOver: () => boolean, note: (what: string) => void }} Attack
 */

const MEGABYTE = Buffer.alloc(1_048_576, 'a');
const AT_A_TIME = 50;

/** Each goes on until it is over, whatever is done to it. @type {Record<string, (attack: Attack) => Promise<void>>} */
export const FLOODS = {
  'subscribe without end': (attack) =>
    floodFrames(attack, () => eventFrame('subscribe', subscribeTo(attack.places[0] ?? ''))),

  'unknown events': (attack) => floodFrames(attack, () => eventFrame('geefmijalles', { alles: 1 })),

  'websocket pings': (attack) => floodFrames(attack, () => [OPCODE.ping, 'x'.repeat(100)]),

  'frames of a megabyte': (attack) => floodFrames(attack, () => [OPCODE.text, MEGABYTE]),

  'garbage instead of frames': (attack) =>
    floodFrames(attack, () => null, 'GET / HTTP/1.1\0\xff\xfe\x80'.repeat(2_000)),

  'a subscription to every municipality': async ({ seat, places, isOver, note }) => {
    const sockets = await Promise.all(places.map(() => connect(seat)));
    // At least once: a short measurement may be over before the connections are there.
    do {
      for (const [index, socket] of sockets.entries()) {
        if (!socket.connected) sockets[index] = await connect(seat);
        const place = places[Math.floor(Math.random() * places.length)] ?? '';
        const answer = await sockets[index]
          ?.timeout(20_000)
          .emitWithAck('subscribe', subscribeTo(place))
          .catch(() => ({ status: 'closed' }));
        note(answer.code ?? answer.status);
      }
    } while (!isOver());
    for (const socket of sockets) socket.disconnect();
  },

  'connections of one address': async (attack) => {
    /** @type {import('socket.io-client').Socket[]} */
    const open = [];
    let begun = 0;
    const opener = async () => {
      while (begun < attack.count) {
        begun += 1;
        await connect(attack.seat).then(
          (socket) => {
            open.push(socket);
            attack.note('connected');
          },
          (error) => attack.note(error.message),
        );
      }
    };
    await Promise.all(Array.from({ length: AT_A_TIME }, opener));
    while (!attack.isOver()) {
      await connect(attack.seat).then(
        (socket) => open.push(socket),
        (error) => attack.note(error.message),
      );
    }
    for (const socket of open) socket.disconnect();
  },

  'garbage on the port': async ({ seat, isOver, note }) => {
    const { hostname, port } = new URL(seat.url);
    const one = () =>
      new Promise((resolve) => {
        const socket = connectTcp(Number(port), hostname, () =>
          socket.write('\x16\x03\x01\x02\0\x01\0\x01\xfc\x03\x03'.repeat(1_000)),
        );
        socket.setTimeout(20_000, () => socket.destroy());
        let said = '';
        socket.on('data', (piece) => (said += piece.toString('latin1')));
        socket.on('error', () => socket.destroy());
        socket.on('close', () => resolve(said.slice(0, 12) || 'closed'));
      });
    while (!isOver()) note(String(await one()));
  },
};

/** @param {string} municipality */
const subscribeTo = (municipality) => ({
  protocol: LIVE_PROTOCOL_VERSION,
  municipality,
  lastSeq: 0,
});

/** @param {string} name @param {unknown} body @returns {[number, string]} */
const eventFrame = (name, body) => [OPCODE.text, `42/live,1${JSON.stringify([name, body])}`];

/**
 * One client that sends as fast as it can, and comes back as soon as it is cut.
 * @param {Attack} attack @param {() => [number, string | Buffer] | null} next @param {string} [bytes]
 */
async function floodFrames({ seat, isOver, note }, next, bytes = '') {
  while (!isOver()) {
    const raw = next() === null ? await openRaw(seat) : await openRawLive(seat);
    let isClosed = false;
    void raw.closed.then(() => (isClosed = true));
    while (!isOver() && !isClosed) {
      const frame = next();
      const hasRoom =
        frame === null ? raw.write(Buffer.from(bytes, 'latin1')) : raw.frame(...frame);
      if (!hasRoom) await raw.drained();
      else await new Promise((resolve) => setImmediate(resolve));
    }
    raw.destroy();
    await raw.closed;
    note(endOf(raw.heard()));
  }
}

/** The code with which it ended: of a refusal, of the websocket, or of HTTP. @param {string} heard */
function endOf(heard) {
  const refused = /"code":"([a-z_]+)"/.exec(heard)?.[1];
  const goodbye = /\x88[^]([^])([^])/.exec(heard);
  const http = /HTTP\/1.1 (?!101)\d+/.exec(heard)?.[0];
  if (refused !== undefined) return refused;
  const [high = 0, low = 0] = (goodbye ?? []).slice(1).map((byte) => byte.charCodeAt(0));
  return goodbye === null ? (http ?? 'closed') : `close ${String(high * 256 + low)}`;
}
