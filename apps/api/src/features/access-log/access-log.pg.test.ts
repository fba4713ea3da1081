import { rowsOf } from '../../platform/database/rows';
import { requestContext, runAs } from '../../platform/identity/request-context';
import { openTestDatabase } from '../../testing/test-database';
import { linesOf, type LogTest, logOn, TESTER } from './access-log.fixture';

let test: LogTest;

beforeAll(async () => {
  test = await logOn(await openTestDatabase());
});
afterAll(() => test.drop());

const count = async (): Promise<number> => {
  const [row] = await rowsOf<{ n: number }>(
    test.owner,
    'SELECT count(*)::int AS n FROM access_log',
  );
  return row?.n ?? -1;
};

it('writes who, what, why and under which processing, and never a name', async () => {
  const object = { kind: 'signal', id: '0190aaaa' };
  const reason = 'Overleg met de wijkagent, bel 06-12345678';
  const processing = await runAs(TESTER, async () => {
    await test.log.recordFor('GM0001', { action: 'signal_read', object, reason });
    return requestContext().processingId;
  });
  const [line] = await rowsOf<Record<string, unknown>>(
    test.owner,
    `SELECT * FROM access_log WHERE processing_id = $1`,
    [processing],
  );
  expect(line).toMatchObject({
    municipality_code: 'GM0001',
    actor: 'tester-1',
    account_id: TESTER.account,
    actor_kind: 'person',
    action: 'signal_read',
    object_kind: 'signal',
    object_id: '0190aaaa',
    seq: null,
    hash: null,
  });
  expect(JSON.stringify(line)).not.toMatch(/Tester Proef|12345678/);
  expect(line?.['reason']).toMatch(/^Overleg met de wijkagent, bel \[/);
});

it('is there exactly when the work is: what is rolled back leaves no line', async () => {
  const before = await count();
  const failing = test.database.transaction('GM0001', async (manager) => {
    await test.log.record(manager, 'GM0001', { action: 'signal_logged' });
    throw new Error('rolled back on purpose');
  });
  await expect(failing).rejects.toThrow('on purpose');
  expect(await count()).toBe(before);
  await test.database.transaction('GM0001', (manager) =>
    test.log.record(manager, 'GM0001', { action: 'signal_logged' }),
  );
  expect(await count()).toBe(before + 1);
});

it('says "systeem" for the product itself and "onbekend" for who was not recognised', async () => {
  await test.log.recordFor(null, { action: 'sign_in_refused' });
  const rows = await rowsOf<{ actor: string }>(
    test.owner,
    'SELECT actor FROM access_log WHERE municipality_code IS NULL',
  );
  expect(rows).toEqual([{ actor: 'systeem' }]);
});

describe('the application role', () => {
  const inOne = (sql: string) =>
    test.database.transaction('GM0001', (manager) => manager.query(sql));

  beforeAll(async () => {
    await test.log.recordFor('GM0002', { action: 'board_opened' });
    await test.seal();
  });

  it.each([
    `UPDATE access_log SET reason = 'x'`,
    `UPDATE access_log SET seq = 1, prev_hash = '', hash = ''`,
    'DELETE FROM access_log',
    'TRUNCATE access_log',
    `UPDATE access_log_head SET seq = 0`,
    'DELETE FROM access_log_head',
    `INSERT INTO access_log_head (municipality_code) VALUES ('GM0001')`,
    `INSERT INTO access_log (municipality_code, began_at, actor, actor_kind, action, processing_id,
       product_version, seq, prev_hash, hash)
     VALUES ('GM0001', now(), 'x', 'person', 'x', repeat('0', 32), '1', 1, '', '')`,
    `INSERT INTO access_log (municipality_code, began_at, actor, actor_kind, action, processing_id,
       product_version, at)
     VALUES ('GM0001', now(), 'x', 'person', 'x', repeat('0', 32), '1', '2020-01-01')`,
  ])('may not %s', async (sql) => {
    await expect(inOne(sql)).rejects.toThrow(/permission denied/);
  });

  it.each([`'GM0002'`, 'NULL'])('adds no line to %s from another municipality', async (code) => {
    const insert = inOne(`
      INSERT INTO access_log (municipality_code, began_at, actor, actor_kind, action, processing_id, product_version)
      VALUES (${code}, now(), 'x', 'person', 'x', repeat('0', 32), '1')`);
    await expect(insert).rejects.toThrow(/row-level security/);
  });

  it('sees lines and head of its own municipality only, and never those of the installation', async () => {
    for (const table of ['access_log', 'access_log_head']) {
      const codes = `SELECT DISTINCT municipality_code AS code FROM ${table}`;
      expect(await rowsOf(test.database.shared, codes)).toEqual([]);
      expect(await test.database.read('GM0001', (manager) => rowsOf(manager, codes))).toEqual([
        { code: 'GM0001' },
      ]);
    }
  });

  it('removes nothing younger than half a year', async () => {
    await expect(test.database.shared.query(`SELECT prune_access_log(179, '1')`)).rejects.toThrow(
      /at least 180 days/,
    );
    await expect(test.database.shared.query(`SELECT prune_access_log(NULL, '1')`)).rejects.toThrow(
      /at least 180 days/,
    );
  });

  it('cannot put a table of its own in the place of ours', async () => {
    const before = await linesOf(test.owner.manager, 'GM0001');
    const sealed = test.database.transaction('GM0001', async (manager) => {
      await test.log.record(manager, 'GM0001', { action: 'board_opened' });
      await manager.query(`
        CREATE TEMP TABLE access_log_head (municipality_code text UNIQUE, seq bigint, hash bytea) ON COMMIT DROP;
        INSERT INTO access_log_head VALUES ('GM0001', 1000, '\\x00');
        SELECT seal_access_log(10)`);
    });
    await sealed;
    expect((await linesOf(test.owner.manager, 'GM0001')).map(({ seq }) => seq)).toEqual(
      Array.from({ length: before.length + 1 }, (_, index) => index + 1),
    );
  });
});
