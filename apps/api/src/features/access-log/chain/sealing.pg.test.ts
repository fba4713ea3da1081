import { rowsOf } from '../../../platform/database/rows';
import { openTestDatabase } from '../../../testing/test-database';
import { linesOf, type LogTest, logOn } from '../access-log.fixture';
import { GOLDEN_BYTES, GOLDEN_HASHES, GOLDEN_LINES } from './chain.fixture';

let test: LogTest;

beforeAll(async () => {
  test = await logOn(await openTestDatabase());
});
afterAll(() => test.drop());

/** Something that another piece of work waits for. */
function gate(): { opened: Promise<void>; open: () => void } {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}

it('makes the bytes and the hashes that were worked out by hand', async () => {
  await test.owner.query(
    `INSERT INTO municipality (code, name) VALUES ('GM1911', 'Hollands Kroon')`,
  );
  const made = await test.owner.transaction(async (manager) => {
    for (const line of GOLDEN_LINES) {
      await manager.query(
        `INSERT INTO access_log (municipality_code, at, began_at, actor, account_id, actor_kind, action,
           object_kind, object_id, reason, processing_id, product_version)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
        Object.values(line),
      );
    }
    // Another time zone than that of the canonical form, as a server may have.
    await manager.query(`SET LOCAL TimeZone = 'Asia/Kolkata'`);
    return rowsOf<{ bytes: string; hash: string }>(
      manager,
      `SELECT encode(access_log_bytes(access_log, 1), 'hex') AS bytes,
              encode(sha256(decode(repeat('00', 32), 'hex') || access_log_bytes(access_log, 1)), 'hex') AS hash
       FROM access_log ORDER BY id LIMIT 1`,
    );
  });
  expect(made).toEqual([{ bytes: GOLDEN_BYTES, hash: GOLDEN_HASHES[0] }]);
  const [second] = await rowsOf<{ hash: string }>(
    test.owner,
    `SELECT encode(sha256(decode($1, 'hex') || access_log_bytes(access_log, 2)), 'hex') AS hash
     FROM access_log ORDER BY id OFFSET 1 LIMIT 1`,
    [GOLDEN_HASHES[0]],
  );
  expect(second?.hash).toBe(GOLDEN_HASHES[1]);
});

it('seals a slow transaction that began first after a fast one, and skips neither', async () => {
  const [written, slowly] = [gate(), gate()];
  const slow = test.database.transaction('GM0002', async (manager) => {
    await test.log.record(manager, 'GM0002', { action: 'signal_logged' });
    written.open();
    await slowly.opened;
  });
  await written.opened;
  await test.log.recordFor('GM0002', { action: 'board_opened' });
  await test.seal();
  expect(await linesOf(test.owner.manager, 'GM0002')).toEqual([{ seq: 1, action: 'board_opened' }]);
  slowly.open();
  await slow;
  await test.seal();
  expect(await linesOf(test.owner.manager, 'GM0002')).toEqual([
    { seq: 1, action: 'board_opened' },
    { seq: 2, action: 'signal_logged' },
  ]);
  expect(await test.verify('GM0002')).toMatchObject({ isIntact: true, lines: 2 });
});

it('makes one unbroken chain of 50 slow, fast and rolled-back transactions while sealers compete', async () => {
  const before = (await test.verify('GM0001')).lines;
  let isWriting = true;
  const sealers = Array.from({ length: 3 }, async () => {
    while (isWriting) await test.seal();
  });
  const gates = Array.from({ length: 50 }, gate);
  const work = gates.map(async ({ opened }, index) => {
    const attempt = test.database.transaction('GM0001', async (manager) => {
      await test.log.record(manager, 'GM0001', { action: 'signal_logged' });
      // A slow one ends only when a later one has ended.
      if (index % 5 === 0) await opened;
      await test.log.record(manager, 'GM0001', { action: 'signal_read' });
      if (index % 7 === 3) throw new Error('rolled back on purpose');
    });
    await attempt.catch((error: unknown) => {
      if ((error as Error).message !== 'rolled back on purpose') throw error;
    });
    gates[index - 1]?.open();
    gates[index - 5]?.open();
    if (index === gates.length - 1) for (const each of gates) each.open();
  });
  await Promise.all(work);
  isWriting = false;
  await Promise.all(sealers);
  await test.seal();
  const committed = gates.filter((_, index) => index % 7 !== 3).length * 2;
  expect((await linesOf(test.owner.manager, 'GM0001')).map(({ seq }) => seq)).toEqual(
    Array.from({ length: before + committed }, (_, index) => index + 1),
  );
  expect(await test.verify('GM0001')).toMatchObject({
    isIntact: true,
    faults: [],
    lines: before + committed,
  });
}, 60_000);

it('keeps a chain of the installation beside those of the municipalities', async () => {
  await test.log.recordFor(null, { action: 'sign_in_refused', reason: 'sign_in_failed' });
  await test.seal();
  const lines = await linesOf(test.owner.manager, null);
  expect(lines.map(({ seq }) => seq)).toEqual(lines.map((_, index) => index + 1));
  expect(await test.verify(null)).toMatchObject({ isIntact: true, lines: lines.length });
});
