import { Health, Operations, Readiness as ReadinessAnswer } from '@poolshoogte/contracts';
import { aNewSignal } from '@poolshoogte/testing';
import type { AddressInfo } from 'node:net';
import { MetricsPage } from '../../platform/observability/metrics-page';
import { Readiness } from '../../platform/observability/readiness';
import { listenForWorker } from '../../platform/observability/worker-listener';
import { answer, postSignal } from '../../testing/http';
import { startTestApplication, type TestApplication } from '../../testing/test-application';

const TOKEN = 'a token of a test, long enough';
let test: TestApplication;

beforeAll(async () => {
  test = await startTestApplication(['GM1911'], { METRICS_TOKEN: TOKEN });
});
afterAll(() => test.close());

const operations = () => answer(test.fetch(`${test.url}/v1/operations`), Operations);

it('tells how it does, and when a signal of a kind came in', async () => {
  const before = await operations();
  expect(before.sources.every(({ lastArrivalAt }) => lastArrivalAt === null)).toBe(true);
  expect((await postSignal(test, aNewSignal({ sourceKind: 'melding' }))).status).toBe(201);
  const { sources, jobs, node, database, live } = await operations();
  const came = sources.filter(({ lastArrivalAt }) => lastArrivalAt !== null);
  expect(came.map(({ kind }) => kind)).toEqual(['melding']);
  expect(jobs.map(({ name }) => name)).toContain('live.prune');
  expect(jobs.find(({ name }) => name === 'live.prune')?.what).toMatch(/^Verwijdert/);
  expect(node.isReady).toBe(true);
  expect(node.memoryBytes).toBeGreaterThan(1e6);
  expect(database.pool.size).toBeGreaterThan(0);
  expect(live.isListening).toBe(true);
});

it('sees a change that waits for its number, and an import that nobody hears of', async () => {
  await test.owner.query(
    `INSERT INTO import (id, municipality_code, filename, state, touched_at)
     VALUES ('0190a8b0-0000-7000-8000-000000000001', 'GM1911', 'lijst.csv', 'running', now() - interval '1 hour')`,
  );
  // Locked rows cannot be numbered: the relay waits, as it would for a database that hangs.
  const runner = test.owner.createQueryRunner();
  await runner.query('BEGIN');
  await runner.query('LOCK TABLE live_sequence IN ACCESS EXCLUSIVE MODE');
  try {
    expect((await postSignal(test, aNewSignal({ text: 'Nog een, over de brug.' }))).status).toBe(
      201,
    );
    // An answer of a second ago may be given once more.
    const isOld = () => seen.relay.waiting === 0 || seen.imports.running === 0;
    let seen = await operations();
    const deadline = Date.now() + 20_000;
    while (isOld() && Date.now() < deadline) seen = await operations();
    expect(seen.relay.waiting).toBe(1);
    expect(seen.relay.oldestSeconds).not.toBeNull();
    expect(seen.imports).toMatchObject({ level: 'look', running: 1, stalled: 1 });
    expect(['look', 'act']).toContain(seen.level);
  } finally {
    await runner.query('ROLLBACK');
    await runner.release();
  }
});

it('tells the same at the door of a worker, and nothing else', async () => {
  const parts = { readiness: test.app.get(Readiness), metrics: test.app.get(MetricsPage) };
  const server = await listenForWorker(parts, { port: 0, host: '127.0.0.1' });
  const { port } = server.address() as AddressInfo;
  const ask = (path: string, init?: RequestInit) => fetch(`http://127.0.0.1:${port}${path}`, init);
  try {
    expect(await answer(ask('/healthz'), Health)).toEqual({ status: 'alive' });
    expect((await answer(ask('/readyz'), ReadinessAnswer)).status).toBe('ready');
    expect((await ask('/metrics')).status).toBe(401);
    const headers = { authorization: `Bearer ${TOKEN}` };
    expect(await (await ask('/metrics', { headers })).text()).toContain(
      'poolshoogte_database_up 1',
    );
    expect((await ask('/v1/installation')).status).toBe(404);
    expect((await ask('/healthz', { method: 'POST' })).status).toBe(405);
  } finally {
    server.closeAllConnections();
    server.close();
  }
});
