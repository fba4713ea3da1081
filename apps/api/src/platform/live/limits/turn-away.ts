import { type IncomingMessage, ServerResponse } from 'node:http';
import { LIVE_TOO_MANY_CONNECTIONS } from '@poolshoogte/contracts';

/** When to try again; everybody at the same moment would be the next flood. */
const RETRY_AFTER_SECONDS = 30;

const WHY = {
  429: 'Vanaf dit adres zijn er te veel verbindingen tegelijk.',
  503: 'Er zijn nu te veel verbindingen. Probeer het zo weer.',
} as const;

/**
 * Answers a handshake with a refusal before anything is kept for it. A question to change to the
 * websocket protocol has no response of its own yet, so one is made on its connection.
 */
export function turnAway(request: IncomingMessage, response: unknown, status: keyof typeof WHY) {
  const isPlain = response instanceof ServerResponse;
  const answer = isPlain ? response : new ServerResponse(request);
  const { socket } = request;
  // Whoever does not wait for the refusal is gone: no reason to notice.
  if (!isPlain) {
    socket.on('error', () => socket.destroy());
    answer.assignSocket(socket);
    answer.once('finish', () => socket.destroySoon());
  }
  const body = JSON.stringify({
    type: 'about:blank',
    title: WHY[status],
    status,
    code: LIVE_TOO_MANY_CONNECTIONS,
  });
  answer.writeHead(status, {
    'content-type': 'application/problem+json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    'retry-after': String(RETRY_AFTER_SECONDS),
    'cache-control': 'no-store',
    connection: 'close',
  });
  answer.end(body);
}
