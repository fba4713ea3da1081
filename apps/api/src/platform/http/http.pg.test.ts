import { Health, Readiness } from '@poolshoogte/contracts';
import { aNewSignal } from '@poolshoogte/testing';
import { io } from 'socket.io-client';
import { v4 as uuidv4 } from 'uuid';
import { answer, problemOf } from '../../testing/http';
import { startTestApplication, type TestApplication } from '../../testing/test-application';

let test: TestApplication;

beforeAll(async () => {
  test = await startTestApplication(['GM1911'], { CHANGES_PER_MINUTE: '20' });
});
afterAll(() => test.close());

it('lives, whatever it needs', async () => {
  expect(await answer(test.fetch(`${test.url}/healthz`), Health)).toEqual({ status: 'alive' });
});

it('says that it is ready, and after which looks', async () => {
  const { status, checks } = await answer(test.fetch(`${test.url}/readyz`), Readiness);
  expect(status).toBe('ready');
  expect(checks.map(({ name }) => name)).toEqual(['database', 'migrations', 'staying', 'listener']);
});

it('tells browsers to run and load nothing but our own', async () => {
  const { headers } = await test.fetch(`${test.url}/healthz`);
  const policy = headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'self'");
  for (const directive of ['base-uri', 'form-action', 'frame-ancestors', 'object-src']) {
    expect(policy).toContain(directive);
  }
  expect(policy).not.toMatch(/unsafe|data:|\*/);
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('referrer-policy')).toBe('no-referrer');
  expect(headers.get('permissions-policy')).toContain('geolocation=()');
  expect(headers.get('x-powered-by')).toBeNull();
});

it('changes nothing for a page of another site, but answers a page of its own', async () => {
  const send = (origin: string) =>
    test.fetch(`${test.url}/v1/signals`, {
      method: 'POST',
      headers: {
        origin,
        'content-type': 'application/json',
        'idempotency-key': '0190a8b0-0000-7000-8000-000000000001',
      },
      body: JSON.stringify(aNewSignal()),
    });
  expect(await problemOf(send('https://elders.example'))).toMatchObject({
    code: 'foreign_origin',
    status: 403,
  });
  expect((await send(test.url)).status).toBe(201);
});

it('gives a page of another site no live connection', async () => {
  const socket = io(`${test.url}/live`, {
    transports: ['websocket'],
    reconnection: false,
    extraHeaders: { origin: 'https://elders.example' },
  });
  const outcome = await new Promise<string>((resolve) => {
    socket.once('connect', () => resolve('connected'));
    socket.once('connect_error', () => resolve('refused'));
  });
  socket.disconnect();
  expect(outcome).toBe('refused');
});

it('stops a script that runs wild, says when to come back, and goes on showing boards', async () => {
  const responses = [];
  for (let times = 0; times < 25; times += 1) {
    responses.push(
      await test.fetch(`${test.url}/v1/signals`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'idempotency-key': uuidv4(),
          'x-forwarded-for': '203.0.113.9',
        },
        body: JSON.stringify(aNewSignal({ text: `Keer ${times} op hol.` })),
      }),
    );
  }
  const refused = responses.filter(({ status }) => status === 429);
  expect(refused.length).toBeGreaterThan(0);
  expect(Number(refused[0]?.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(await problemOf(refused[0] as Response)).toMatchObject({ code: 'too_many_requests' });
  expect((await test.fetch(`${test.url}/v1/boards/GM1911`)).status).toBe(200);
});
