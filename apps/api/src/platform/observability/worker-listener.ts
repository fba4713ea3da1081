import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import { ERROR_STATUS } from '@poolshoogte/contracts';
import { AppError } from '../errors/app-error';
import type { MetricsPage } from './metrics-page';
import type { Readiness } from './readiness';

const REQUEST_MS = 10_000;
const MOST_CONNECTIONS = 32;

interface Parts {
  readonly readiness: Readiness;
  readonly metrics: MetricsPage;
}

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

/**
 * The three addresses about how a process does, for one that has no other: it reads no body and knows
 * nobody.
 */
export async function listenForWorker(
  parts: Parts,
  { port, host }: { port: number; host: string },
): Promise<Server> {
  const server = createServer((request, response) => {
    answerTo(parts, request).then(
      (answer) => send(response, answer),
      (error: unknown) => send(response, refusal(error)),
    );
  });
  server.requestTimeout = REQUEST_MS;
  server.headersTimeout = REQUEST_MS;
  server.maxConnections = MOST_CONNECTIONS;
  server.listen(port, host);
  await once(server, 'listening');
  return server;
}

async function answerTo(
  { readiness, metrics }: Parts,
  { method, url, headers }: IncomingMessage,
): Promise<Answer> {
  if (method !== 'GET') throw new AppError('method_not_allowed');
  switch ((url ?? '').split('?')[0]) {
    case '/healthz':
      return json(200, { status: 'alive' });
    case '/readyz': {
      const answer = await readiness.look();
      return json(answer.status === 'ready' ? 200 : 503, answer);
    }
    case '/metrics': {
      const body = await metrics.text(headers.authorization);
      return { status: 200, type: metrics.contentType, body };
    }
    default:
      throw new AppError('not_found');
  }
}

function refusal(error: unknown): Answer {
  const code = error instanceof AppError ? error.code : 'internal';
  return json(ERROR_STATUS[code], { code });
}

const json = (status: number, body: unknown): Answer => ({
  status,
  type: 'application/json',
  body: JSON.stringify(body),
});

function send(response: ServerResponse, { status, type, body }: Answer): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
}
