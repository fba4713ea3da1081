import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What was asked of the model. */
export interface Asked {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

type Answer = (response: ServerResponse) => void;

/** A machine of the test that answers as it is told to. */
export interface FakeModel {
  readonly url: string;
  readonly asked: Asked[];
  answer: Answer;
  close(): Promise<void>;
}

export async function startFakeModel(): Promise<FakeModel> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (piece: string) => (body += piece));
    request.on('end', () => {
      asked.push({ path: request.url ?? '', headers: request.headers, body });
      model.answer(response);
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const model: FakeModel = {
    url: `http://127.0.0.1:${String(port)}`,
    asked,
    answer: status(500),
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
  return model;
}

export const status =
  (code: number, headers: Record<string, string> = {}): Answer =>
  (response) =>
    response.writeHead(code, headers).end();

/** Sends words as they are, as JSON or not. */
export const raw =
  (words: string): Answer =>
  (response) =>
    response.writeHead(200, { 'content-type': 'application/json' }).end(words);

/** Says something as a model does. */
export const saying = (content: string): Answer =>
  raw(JSON.stringify({ choices: [{ message: { role: 'assistant', content } }] }));
