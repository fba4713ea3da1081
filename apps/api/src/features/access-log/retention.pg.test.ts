import { readConfig } from '../../platform/config/config';
import { rowsOf } from '../../platform/database/rows';
import { Jobs } from '../../platform/jobs/jobs';
import { openTestDatabase } from '../../testing/test-database';
import { linesOf, type LogTest, logOn } from './access-log.fixture';
import { ACCESS_LOG_JOBS } from './access-log.policies';
import { AccessLogSealer } from './access-log.sealer';
import { pruneAccessLog } from './access-log.store';
import { verifyChain } from './chain/verify-chain';

// A database for each test takes its time on a busy machine.
jest.setTimeout(60_000);

let test: LogTest;

beforeEach(async () => {
  test = await logOn(await openTestDatabase());
});
afterEach(() => test.drop());

/** Lines of so many days ago, as the owner: the application cannot choose a time. */
async function logged(municipality: string | null, days: readonly number[]): Promise<void> {
  for (const ago of days) {
    await test.owner.query(
      `INSERT INTO access_log (municipality_code, at, began_at, actor, actor_kind, action, processing_id, product_version)
       SELECT $1, moment, moment, 'tester-1', 'person', 'signal_read', repeat('0', 32), '1'
       FROM (SELECT now() - make_interval(days => $2) AS moment) AS old`,
      [municipality, ago],
    );
  }
  await test.seal();
}

it('removes what is old, writes that down, and the rest still verifies', async () => {
  await logged('GM0001', [500, 450, 410, 300, 10]);
  await logged('GM0002', [20, 10]);
  await logged(null, [600]);
  const kept = (await test.verify('GM0001')).head;
  expect(await pruneAccessLog(test.database.shared, 400)).toEqual([
    { municipality: null, removed: 1 },
    { municipality: 'GM0001', removed: 3 },
  ]);
  await test.seal();
  expect(await linesOf(test.owner.manager, 'GM0001')).toEqual([
    { seq: 4, action: 'signal_read' },
    { seq: 5, action: 'signal_read' },
    { seq: 6, action: 'access_log_pruned' },
  ]);
  expect(await test.verify('GM0001')).toMatchObject({
    isIntact: true,
    lines: 3,
    base: { seq: 3 },
    head: { seq: 6 },
  });
  expect(await test.verify(null)).toMatchObject({ isIntact: true, base: { seq: 1 } });
  expect(await test.verify('GM0002')).toMatchObject({ isIntact: true, base: { seq: 0 }, lines: 2 });
  const anchored = await test.owner.transaction((manager) => verifyChain(manager, 'GM0001', kept));
  expect(anchored.isIntact).toBe(true);
});

it('keeps an old line behind a young one: only a beginning is removed', async () => {
  await logged('GM0001', [500, 10, 490]);
  await pruneAccessLog(test.database.shared, 400);
  expect((await linesOf(test.owner.manager, 'GM0001')).map(({ seq }) => seq)).toEqual([2, 3]);
});

it('goes on from what it removed, time after time', async () => {
  await logged('GM0001', [900, 800, 700]);
  for (const days of [850, 750, 650]) {
    await pruneAccessLog(test.database.shared, days);
    await test.seal();
    expect((await test.verify('GM0001')).faults).toEqual([]);
  }
  expect(await test.verify('GM0001')).toMatchObject({ base: { seq: 3 }, lines: 3 });
});

it('says that an anchor cannot be tested any more when its line was removed', async () => {
  await logged('GM0001', [500, 490, 10]);
  await pruneAccessLog(test.database.shared, 400);
  const anchor = { seq: 1, hash: '0'.repeat(64) };
  const found = await test.owner.transaction((manager) => verifyChain(manager, 'GM0001', anchor));
  expect(found.faults.map(({ kind }) => kind)).toEqual(['anchor']);
});

it('is done by a job, with the days of the settings', async () => {
  const config = readConfig({ DATABASE_URL: test.database.url, ACCESS_LOG_RETENTION_DAYS: '200' });
  const jobs = new Jobs(Object.values(ACCESS_LOG_JOBS));
  new AccessLogSealer(test.database, config, jobs).start();
  const job = jobs.allScheduled().find(({ policy }) => policy === ACCESS_LOG_JOBS.prune);
  await logged('GM0001', [201, 199]);
  expect(await jobs.perform(ACCESS_LOG_JOBS.prune, async () => job?.work(new Date()))).toBeNull();
  const left = await rowsOf(test.owner, `SELECT 1 FROM access_log WHERE action = 'signal_read'`);
  expect(left).toHaveLength(1);
});
