import {
  LIVE_EVENT,
  LIVE_NAMESPACE,
  LIVE_PROTOCOL_VERSION,
  BoardChanged,
} from '@poolshoogte/contracts';
import {
  AlwaysOnSampler,
  InMemorySpanExporter,
  type ReadableSpan,
  SimpleSpanProcessor,
  TracerProvider,
} from '@opentelemetry/sdk-trace';
import { aNewSignal } from '@poolshoogte/testing';
import { io, type Socket } from 'socket.io-client';
import { postSignal, problemOf } from '../../testing/http';
import { startTestApplication, type TestApplication } from '../../testing/test-application';
import { traceWith } from './tracing';

const WORDS = ['kwartelkoning', 'zeepkistrace'];
const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';

let test: TestApplication;
let socket: Socket;
const exporter = new InMemorySpanExporter();
const provider = new TracerProvider({
  sampler: new AlwaysOnSampler(),
  spanProcessors: [new SimpleSpanProcessor({ exporter })],
});

beforeAll(async () => {
  test = await startTestApplication(['GM1911']);
  socket = io(`${test.url}${LIVE_NAMESPACE}`, {
    transports: ['websocket'],
    extraHeaders: { cookie: test.all.cookie },
  });
  await new Promise<void>((resolve) => socket.once('connect', () => resolve()));
  await socket.emitWithAck(LIVE_EVENT.subscribe, {
    protocol: LIVE_PROTOCOL_VERSION,
    municipality: 'GM1911',
    lastSeq: 0,
  });
});
afterAll(async () => {
  traceWith(null);
  socket.disconnect();
  await provider.shutdown();
  await test.close();
});

const nextChange = (): Promise<BoardChanged> =>
  new Promise((resolve) => {
    socket.once(LIVE_EVENT.boardChanged, (message) => resolve(BoardChanged.parse(message)));
  });

const shown = (body: unknown) =>
  test.fetch(`${test.url}/v1/operations/shown`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

async function logOne(headers: Record<string, string> = {}): Promise<Response> {
  const as = { ...test, fetch: withHeaders(headers) };
  return postSignal(as, aNewSignal({ text: `Boos over de ${WORDS.join(' en de ')}.` }));
}

const withHeaders =
  (more: Record<string, string>): typeof fetch =>
  (input, init) => {
    const headers = new Headers(init?.headers);
    for (const [name, value] of Object.entries(more)) headers.set(name, value);
    return test.fetch(input, { ...init, headers });
  };

it('says nothing of traces while it does not trace', async () => {
  const change = nextChange();
  const response = await logOne({ traceparent: `00-${TRACE}-00f067aa0ba902b7-01` });
  expect(response.status).toBe(201);
  expect(response.headers.get('traceresponse')).toBeNull();
  expect(await change).not.toHaveProperty('trace');
  expect(await problemOf(shown({ trace: 'x', shownMs: 1 }))).toMatchObject({ code: 'not_found' });
  const [row] = await test.owner.query<{ touched: object }[]>('SELECT touched FROM outbox');
  expect(row?.touched).not.toHaveProperty('trace');
});

it('follows one signal from the request to the screen, in one trace', async () => {
  traceWith(provider.getTracer('test'));
  const change = nextChange();
  const response = await logOne({ traceparent: `00-${TRACE}-00f067aa0ba902b7-01` });
  expect(response.headers.get('traceresponse')).toMatch(new RegExp(`^00-${TRACE}-`));
  const { trace } = await change;
  if (trace === undefined) throw new Error('The message names no trace.');
  expect((await shown({ trace, shownMs: 12.5 })).status).toBe(204);
  const spans = exporter.getFinishedSpans().filter(isOfTrace);
  const named = new Map(spans.map((span) => [span.name, span]));
  const path = ['board.shown', 'board.publish', 'board.compose', 'outbox.number'];
  for (const name of path) expect([...named.keys()]).toContain(name);
  const idOf = (name: string) => named.get(name)?.spanContext().spanId;
  const parentOf = (name: string) => named.get(name)?.parentSpanContext?.spanId;
  const request = idOf('POST /v1/signals');
  expect(parentOf('POST /v1/signals')).toBe('00f067aa0ba902b7');
  expect(parentOf('signal.prepare')).toBe(request);
  expect(parentOf('signal.transaction')).toBe(request);
  expect(parentOf('outbox.number')).toBe(idOf('signal.transaction'));
  expect(parentOf('board.publish')).toBe(idOf('board.compose'));
  expect(parentOf('board.shown')).toBe(idOf('board.publish'));
});

it('keeps every text, name and account out of what a span says', () => {
  const said = JSON.stringify(
    exporter
      .getFinishedSpans()
      .map(({ name, attributes, events, status }) => ({ name, attributes, events, status })),
  );
  expect(said.length).toBeGreaterThan(100);
  for (const secret of [...WORDS, 'GM1911', test.all.account, 'Boos']) {
    expect(said).not.toContain(secret);
  }
});

it('takes no report of a screen that is no trace', async () => {
  expect(await problemOf(shown({ trace: 'x', shownMs: 1 }))).toMatchObject({
    code: 'invalid_request',
  });
});

function isOfTrace(span: ReadableSpan): boolean {
  return span.spanContext().traceId === TRACE;
}
