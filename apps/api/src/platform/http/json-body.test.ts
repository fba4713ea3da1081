import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import express, { type ErrorRequestHandler } from 'express';
import type { AppError } from '../errors/app-error';
import { jsonBody } from './json-body';

let server: Server;

beforeAll(async () => {
  const app = express();
  app.use(jsonBody({ limit: '1kb', withinMs: 100 }));
  app.post('/', (request, response) => void response.json(request.body));
  const sayCode: ErrorRequestHandler = (error: AppError, _request, response, _next) => {
    response.status(400).send(error.code);
  };
  app.use(sayCode);
  server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterAll(() => server.close());

/** Everything that comes back on a connection until the server closes it. */
async function exchange(request: string): Promise<string> {
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  let answer = '';
  socket.on('data', (piece: Buffer) => (answer += piece.toString()));
  socket.write(request);
  await once(socket, 'close');
  return answer;
}

const HEAD = 'POST / HTTP/1.1\r\nhost: here\r\ncontent-type: application/json\r\n';

it('answers who sends his body too slowly, and lets the connection go', async () => {
  const answer = await exchange(`${HEAD}content-length: 100\r\n\r\n{"half":`);
  expect(answer).toContain('body_too_slow');
});

it('answers a body in time, and one that is no JSON', async () => {
  const close = 'connection: close\r\n';
  expect(await exchange(`${HEAD}${close}content-length: 9\r\n\r\n{"all":1}`)).toContain(
    '{"all":1}',
  );
  expect(await exchange(`${HEAD}${close}content-length: 4\r\n\r\n{"al`)).toContain('invalid_json');
});
