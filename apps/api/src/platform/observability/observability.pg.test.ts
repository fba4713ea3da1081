import { NewSignal, Readiness as Answer, StoredSignal } from '@poolshoogte/contracts';
import { aNewSignal } from '@poolshoogte/testing';
import { answer, postSignal, problemOf } from '../../testing/http';
import { startTestApplication, type TestApplication } from '../../testing/test-application';
import { Readiness } from './readiness';

const TOKEN = 'a token of a test, long enough';
/** Words that stand in the text of the signal and nowhere else in the product. */
const WORDS = ['kwartelkoning', 'zeepkistrace'];

let test: TestApplication;
let lines: string[] = [];
const written = process.stdout.write.bind(process.stdout);

beforeAll(async () => {
  test = await startTestApplication(['GM1911'], { METRICS_TOKEN: TOKEN, LOG_FORMAT: 'json' });
  jest.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    const text = String(chunk);
    return text.startsWith('{') ? lines.push(text) > 0 : written(text);
  });
});
afterAll(async () => {
  jest.restoreAllMocks();
  await test.close();
});
beforeEach(() => {
  lines = [];
});

const signal = () =>
  NewSignal.parse(aNewSignal({ text: `Boos over de ${WORDS.join(' en de ')}.` }));

async function metrics(token = TOKEN): Promise<string> {
  const response = await fetch(`${test.url}/metrics`, {
    headers: { authorization: `Bearer ${token}` },
  });
  expect(response.status).toBe(200);
  return response.text();
}

/** The value of a line of the metrics; a line that is not there fails the test. */
function valueOf(text: string, line: string): number {
  const found = text.split('\n').find((each) => each.startsWith(`${line} `));
  if (found === undefined) throw new Error(`no line ${line}`);
  return Number(found.slice(line.length + 1));
}

it('gives its figures to who has the token, and to nobody else', async () => {
  const withoutToken = fetch(`${test.url}/metrics`);
  expect(await problemOf(withoutToken)).toMatchObject({ code: 'key_invalid', status: 401 });
  const withSession = test.fetch(`${test.url}/metrics`);
  expect(await problemOf(withSession)).toMatchObject({ code: 'key_invalid' });
  expect(await metrics()).toContain('# TYPE poolshoogte_relay_lag_seconds gauge');
});

it('counts what comes in and what is refused, in names and labels that say nothing of a signal', async () => {
  await answer(postSignal(test, signal()), StoredSignal);
  await problemOf(postSignal(test, { ...signal(), text: ' ' }));
  const text = await metrics();
  expect(valueOf(text, 'poolshoogte_signals_accepted_total{way="form"}')).toBe(1);
  expect(valueOf(text, 'poolshoogte_ingest_duration_seconds_count')).toBe(1);
  expect(text).toMatch(
    /poolshoogte_signals_refused_total\{code="(text_empty|invalid_request)"\} 1/,
  );
  expect(valueOf(text, 'poolshoogte_database_up')).toBe(1);
  const posts = 'poolshoogte_http_request_duration_seconds_count';
  expect(valueOf(text, `${posts}{method="POST",route="/v1/signals",status="2xx"}`)).toBe(1);
  for (const secret of [...WORDS, 'GM1911', test.all.account]) expect(text).not.toContain(secret);
});

it('has names as Prometheus wants them, and few lines', async () => {
  const text = await metrics();
  const kinds = [...text.matchAll(/^# TYPE (\S+) (\S+)$/gm)].map(([, name = '', kind]) => ({
    name,
    kind,
  }));
  expect(kinds.length).toBeGreaterThan(25);
  for (const { name, kind } of kinds) {
    expect(name).toMatch(/^poolshoogte_[a-z0-9_]+$/);
    expect([name, name.endsWith('_total')]).toEqual([name, kind === 'counter']);
  }
  expect(text.split('\n').length).toBeLessThan(1_000);
});

it('writes one line a request, with its id and without a word of what it was about', async () => {
  const id = '0190a8b0-0000-7000-8000-0000000000aa';
  const response = await test.fetch(`${test.url}/v1/signals?municipality=GM1911&limit=5`, {
    headers: { 'x-request-id': id },
  });
  expect(response.headers.get('x-request-id')).toBe(id);
  expect(await response.text()).toContain(WORDS[0]);
  await postSignal(test, signal());
  const parsed = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(parsed[0]).toMatchObject({
    level: 'info',
    room: 'http',
    request: id,
    method: 'GET',
    route: '/v1/signals',
    status: 200,
    municipality: 'GM1911',
  });
  expect(parsed).toHaveLength(2);
  for (const secret of [...WORDS, 'limit=5', test.all.account]) {
    expect(lines.join('')).not.toContain(secret);
  }
});

it('makes an id of its own where the one that came could be anything', async () => {
  const response = await test.fetch(`${test.url}/healthz`, {
    headers: { 'x-request-id': 'mevrouw Zandbergen' },
  });
  expect(response.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  expect(lines.join('')).not.toContain('Zandbergen');
});

it('is not ready while something it needs says no, and goes on living', async () => {
  let isDraining = true;
  test.app.get(Readiness).register({ name: 'draining', isReady: () => !isDraining });
  const response = await fetch(`${test.url}/readyz`);
  expect(response.status).toBe(503);
  const { status, checks } = Answer.parse(await response.json());
  expect(status).toBe('not_ready');
  expect(checks.filter(({ isReady }) => !isReady)).toEqual([{ name: 'draining', isReady: false }]);
  expect((await fetch(`${test.url}/healthz`)).status).toBe(200);
  isDraining = false;
  expect((await fetch(`${test.url}/readyz`)).status).toBe(200);
});
