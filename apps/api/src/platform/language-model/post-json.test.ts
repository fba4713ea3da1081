import { gzipSync } from 'node:zlib';
import { PostError, postJson } from './post-json';
import { type FakeModel, raw, startFakeModel, status } from './testing/fake-model';

let model: FakeModel;
beforeEach(async () => {
  model = await startFakeModel();
});
afterEach(() => model.close());

const LIMITS = { withinMs: 60_000, mostBytes: 1_000 };
const send = (limits = LIMITS, url = model.url): Promise<unknown> =>
  postJson(url, { body: { text: 'geheim' }, bearer: 'sleutel' }, limits);
const failureOf = (sent: Promise<unknown>): Promise<string> =>
  sent.then(
    () => 'none',
    (error: unknown) => (error instanceof PostError ? error.failure : String(error)),
  );

it('sends JSON with the key, and gives back what was answered', async () => {
  model.answer = raw('{"ja":1}');
  expect(await send()).toEqual({ ja: 1 });
  expect(model.asked[0]).toMatchObject({
    body: '{"text":"geheim"}',
    headers: { authorization: 'Bearer sleutel', 'content-type': 'application/json' },
  });
});

it('gives up when nothing comes', async () => {
  model.answer = () => undefined;
  expect(await failureOf(send({ ...LIMITS, withinMs: 50 }))).toBe('slow');
});

it('gives up when an answer drips: the limit is for everything together', async () => {
  model.answer = (response) => {
    response.writeHead(200).write('{');
    const drip = setInterval(() => response.write(' '), 5);
    response.on('close', () => clearInterval(drip));
  };
  expect(await failureOf(send({ withinMs: 200, mostBytes: 1_000_000 }))).toBe('slow');
});

it.each([301, 302, 303, 307, 308])('does not follow a redirect (%i)', async (code) => {
  const elsewhere = await startFakeModel();
  try {
    model.answer = status(code, { location: elsewhere.url });
    expect(await failureOf(send())).toBe('refused');
    expect(elsewhere.asked).toEqual([]);
  } finally {
    await elsewhere.close();
  }
});

it.each([401, 404, 429, 500, 503])('takes %i for no', async (code) => {
  model.answer = status(code);
  expect(await failureOf(send())).toBe('refused');
});

it('stops reading an answer that is too large, however it was packed', async () => {
  model.answer = raw(JSON.stringify('x'.repeat(2_000)));
  expect(await failureOf(send())).toBe('too_large');
  model.answer = (response) =>
    response
      .writeHead(200, { 'content-encoding': 'gzip' })
      .end(gzipSync(JSON.stringify('x'.repeat(1_000_000))));
  expect(await failureOf(send())).toBe('too_large');
});

it('says so when the answer is no JSON, is cut off, or nobody is there', async () => {
  model.answer = raw('<html>');
  expect(await failureOf(send())).toBe('garbled');
  model.answer = (response) => {
    response.writeHead(200, { 'content-length': '50' }).write('{');
    response.destroy();
  };
  expect(await failureOf(send())).toBe('unreachable');
  await model.close();
  expect(await failureOf(send())).toBe('unreachable');
});
