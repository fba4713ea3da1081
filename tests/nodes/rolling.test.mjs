// @ts-check
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { ensureBuild } from '../../tools/setup/ensure-build.mjs';
import { startPostgres } from '../../tools/postgres/start-postgres.mjs';
import { signIn } from '../e2e/product/sign-in.mjs';
import { startBalancer } from './balancer.mjs';
import { buildNextVersion } from './next-version.mjs';
import { startNode } from './node.mjs';
import { startPosters } from './posters.mjs';
import { contractsOf, fetchBoard, openScreen, shown } from './screens.mjs';
import { compareStored } from './stored.mjs';
import { until } from './until.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const SCREENS = 60;
const POSTERS = 4;
/** Signals that are stored in each part of the change. */
const PART = 60;

/** @type {import('../../tools/postgres/start-postgres.mjs').RunningPostgres} */
let postgres;

before(async () => {
  await ensureBuild(root, { write: () => {} });
  postgres = await startPostgres({ root, fast: true });
});
after(async () => postgres?.stop());

test('a next version comes beside the present one, which then goes: nothing lost, nothing doubled', async (t) => {
  const databaseUrl = await postgres.ensureDatabase('nodes_rolling');
  const present = await startNode(root, { databaseUrl });
  t.after(() => present.remove());
  await present.healthy();
  let ports = [present.port];
  const balancer = await startBalancer(() => ports);
  t.after(() => balancer.close());
  const { url } = balancer;
  const cookie = (await signIn(present.url)).header;
  const contracts = contractsOf(root);
  const screens = await Promise.all(
    Array.from({ length: SCREENS }, () => openScreen({ url, cookie, contracts })),
  );
  t.after(() => screens.forEach((screen) => screen.close()));
  const posters = startPosters({ url: () => url, cookie, count: POSTERS });
  const { acknowledged } = posters.posted;
  const more = async () => {
    const wanted = acknowledged.size + PART;
    await until(() => acknowledged.size >= wanted, 'signals are stored');
  };
  await more();

  const next = buildNextVersion(root);
  t.after(() => next.remove());
  const newer = await startNode(root, { databaseUrl, dist: next.dist });
  t.after(() => newer.remove());
  await newer.healthy();
  assert.match(newer.said(), /Database bijgewerkt: 1 stap/);
  // The present version on the tables of the next one, with what it does not know of.
  const seen = seqOf(screens);
  await more();
  await until(() => seqOf(screens) > seen, 'the present version still pushes');

  ports = [present.port, newer.port];
  present.tell('SIGTERM');
  assert.equal(await present.ended, 0, present.said());
  await more();
  await posters.stop();

  const board = await fetchBoard(newer.url, cookie, contracts);
  const isComplete = () => screens.every((screen) => screen.board.seq >= board.seq);
  await until(isComplete, 'every screen has everything');
  for (const screen of screens) assert.deepEqual(shown(screen.board), shown(board));
  const stored = await compareStored(databaseUrl, acknowledged);
  const { resets, statuses } = posters.posted;
  const back = backIn(screens);
  t.diagnostic(
    `${acknowledged.size} acknowledged, lost ${stored.lost}, doubled ${stored.doubled}, resets ${resets}; ` +
      `${SCREENS} screens came back within ${back.spreadMs} ms, at most ${back.most} in 20 ms`,
  );
  assert.deepEqual([...statuses.keys()], [201]);
  assert.deepEqual({ ...stored, signals: 0 }, { lost: 0, doubled: 0, signals: 0, differences: 0 });
  assert.equal(stored.signals, acknowledged.size);
  assert.equal(resets, 0);
  assert.ok(back.most < SCREENS / 2, 'the screens came back in one moment');
});

test('two nodes that start at once on an empty database do each migration once', async (t) => {
  const databaseUrl = await postgres.ensureDatabase('nodes_at_once');
  // Without a demo: two of them would both load the same synthetic history.
  const start = () => startNode(root, { databaseUrl, program: 'worker', env: { DEMO: '0' } });
  const nodes = await Promise.all([start(), start(), start()]);
  t.after(() => Promise.all(nodes.map((node) => node.remove())));
  for (const node of nodes) {
    await until(() => node.said().includes('De worker draait'), `a worker runs: ${node.said()}`);
  }
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  t.after(() => client.end());
  const { rows } = await client.query('SELECT name, count(*)::int AS n FROM migration GROUP BY 1');
  assert.ok(rows.length > 5);
  assert.deepEqual(
    rows.filter(({ n }) => n !== 1),
    [],
  );
});

/** @param {readonly import('./screens.mjs').Screen[]} screens the lowest number that all have seen */
function seqOf(screens) {
  return Math.min(...screens.map((screen) => screen.board.seq));
}

/** How the last connections of all screens are spread. @param {readonly import('./screens.mjs').Screen[]} screens */
function backIn(screens) {
  const at = screens.map((screen) => screen.connectedAt.at(-1) ?? 0).sort((a, b) => a - b);
  const most = Math.max(
    ...at.map((start) => at.filter((other) => other >= start && other < start + 20).length),
  );
  return { most, spreadMs: Math.round((at.at(-1) ?? 0) - (at[0] ?? 0)) };
}
