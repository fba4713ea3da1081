import { randomBytes } from 'node:crypto';
import { SignalPage, StoredSignal } from '@poolshoogte/contracts';
import { aNewSignal } from '@poolshoogte/testing';
import { DataSource } from 'typeorm';
import { v4 as uuidv4, v7 as uuidv7 } from 'uuid';
import { MIGRATIONS } from '../../platform/database/migrations';
import { rowsOf } from '../../platform/database/rows';
import { answer, postSignal, problemOf } from '../../testing/http';
import { startTestApplication, type TestApplication } from '../../testing/test-application';
import { countDifferences } from '../counts/counts.public';
import { SignalMonths } from './signals.public';

let test: TestApplication;

beforeAll(async () => {
  test = await startTestApplication(['GM1911']);
});
afterAll(() => test.close());

const PARTITIONS = `SELECT inhrelid::regclass::text AS name FROM pg_inherits
  WHERE inhparent = 'signal'::regclass ORDER BY 1`;
const OTHER = 'signal_months.signal_other';

const partitions = async (owner: DataSource = test.owner) =>
  (await rowsOf<{ name: string }>(owner, PARTITIONS)).map(({ name }) => name);
const partitionOf = async (id: string, owner: DataSource = test.owner) =>
  (
    await rowsOf<{ name: string }>(
      owner,
      'SELECT tableoid::regclass::text AS name FROM signal WHERE id = $1',
      [id],
    )
  )[0]?.name;
const monthOf = (day: Date) =>
  `signal_months.signal_${day.toISOString().slice(0, 7).replace('-', '_')}`;

/** A month with one signal in it, as if it had been entered then. */
async function plantMonth(month: string, text: string): Promise<string> {
  await test.owner.query('SELECT add_signal_month($1)', [`${month}-01`]);
  const stored = await answer(postSignal(test, aNewSignal({ text })), StoredSignal);
  const id = uuidv7({ msecs: Date.parse(`${month}-15T12:00:00Z`) });
  await test.owner.query('UPDATE signal SET id = $1 WHERE id = $2', [id, stored.signal.id]);
  await test.owner.query('UPDATE signal_key SET signal_id = $1 WHERE signal_id = $2', [
    id,
    stored.signal.id,
  ]);
  return id;
}

it('has this month and the three after it, and makes none twice', async () => {
  const now = new Date();
  const expected = [0, 1, 2, 3].map((ahead) =>
    monthOf(new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + ahead, 1))),
  );
  expect(await partitions()).toEqual([...expected, OTHER].sort());
  await test.app.get(SignalMonths).ensure();
  expect(await partitions()).toHaveLength(5);
});

it('puts a signal in the month of its entry, whatever day it is about', async () => {
  const { signal } = await answer(
    postSignal(test, aNewSignal({ occurredOn: '2026-01-05' })),
    StoredSignal,
  );
  expect(await partitionOf(signal.id)).toBe(monthOf(new Date(signal.enteredAt)));
});

it('begins a month at its first millisecond in UTC', async () => {
  await test.owner.query(`SELECT add_signal_month('2025-03-01')`);
  const [row] = await rowsOf<{ low: string; high: string }>(
    test.owner,
    `SELECT signal_month_start('2025-03-01') AS low, signal_month_start('2025-04-01') AS high`,
  );
  const lowest = (moment: string) =>
    uuidv7({ msecs: Date.parse(moment), random: new Uint8Array(16) });
  const prefix = (id: string | undefined) => id?.slice(0, 13);
  expect(prefix(row?.low)).toBe(prefix(lowest('2025-03-01T00:00:00.000Z')));
  expect(prefix(row?.high)).toBe(prefix(lowest('2025-04-01T00:00:00.000Z')));
});

it('leaves a month alone of which rows are in the default partition already', async () => {
  await plantMonth('2024-05', 'De bushalte is weg.');
  const early = await plantMonth('2024-06', 'De bakker gaat dicht.');
  // As when no month was made in time: the row falls into the default partition.
  await test.owner.query(`SELECT detach_signal_month('2024-06-01')`);
  await test.owner.query(`INSERT INTO signal SELECT * FROM signal_months.signal_2024_06`);
  await test.owner.query(
    `DROP TABLE signal_months.signal_2024_06; DELETE FROM signal_count_detached`,
  );
  expect(await partitionOf(early)).toBe(OTHER);
  const [made] = await rowsOf<{ is: boolean }>(
    test.owner,
    `SELECT add_signal_month('2024-06-01') AS is`,
  );
  expect(made?.is).toBe(false);
  const found = await test.fetch(`${test.url}/v1/signals/${early}?municipality=GM1911`);
  expect(found.status).toBe(200);
  expect(await countDifferences(test.owner.manager)).toEqual([]);
});

it('is reached through the table alone: a month itself refuses the application role', async () => {
  for (const name of await partitions()) {
    const direct = test.database.read('GM1911', (manager) => manager.query(`TABLE ${name}`));
    await expect(direct).rejects.toThrow(/permission denied/);
  }
  const open = await rowsOf(
    test.owner,
    `SELECT relname FROM pg_class JOIN pg_inherits ON inhrelid = oid
     WHERE inhparent = 'signal'::regclass AND NOT (relrowsecurity AND relforcerowsecurity)`,
  );
  expect(open).toEqual([]);
  await expect(
    test.database.shared.query(`SELECT detach_signal_month('2024-05-01')`),
  ).rejects.toThrow(/permission denied/);
  await expect(test.database.shared.query('SELECT ensure_signal_partitions(99)')).rejects.toThrow(
    /0 to 24/,
  );
});

it('forgets the key of a signal that is deleted, in whatever month it was', async () => {
  const key = uuidv4();
  const text = 'De glasbak is vol.';
  const first = await answer(postSignal(test, aNewSignal({ text }), key), StoredSignal);
  const path = `${test.url}/v1/signals/${first.signal.id}?municipality=GM1911`;
  expect((await test.fetch(path, { method: 'DELETE' })).status).toBe(204);
  const again = await postSignal(test, aNewSignal({ text }), key);
  expect(again.status).toBe(201);
  const left = await rowsOf(
    test.owner,
    'SELECT 1 FROM signal_key WHERE NOT EXISTS (SELECT 1 FROM signal WHERE id = signal_id)',
  );
  expect(left).toEqual([]);
});

it('goes on when an old month is put away: texts leave, figures stay', async () => {
  const old = await plantMonth('2024-09', 'De brug staat te lang open.');
  const tableName = await rowsOf<{ name: string }>(
    test.owner,
    `SELECT detach_signal_month('2024-09-10') AS name`,
  );
  expect(tableName).toEqual([{ name: 'signal_months.signal_2024_09' }]);
  expect(await countDifferences(test.owner.manager)).toEqual([]);
  expect(
    await problemOf(test.fetch(`${test.url}/v1/signals/${old}?municipality=GM1911`)),
  ).toMatchObject({ code: 'unknown_signal' });
  await answer(postSignal(test, aNewSignal({ text: 'De brug is weer dicht.' })), StoredSignal);
  const { signals } = await answer(
    test.fetch(`${test.url}/v1/signals?municipality=GM1911&limit=100`),
    SignalPage,
  );
  expect(signals.map(({ text }) => text)).toContain('De brug is weer dicht.');
  expect(signals.map(({ id }) => id)).not.toContain(old);
  expect(await countDifferences(test.owner.manager)).toEqual([]);
  // As pg_dump reads it: row level security may not stand in the way of who owns it.
  await test.owner.transaction(async (manager) => {
    await manager.query('SET LOCAL row_security = off');
    expect(await manager.query('TABLE signal_months.signal_2024_09')).toHaveLength(1);
  });
  const direct = test.database.read('GM1911', (manager) =>
    manager.query('TABLE signal_months.signal_2024_09'),
  );
  await expect(direct).rejects.toThrow(/permission denied/);
});

it('does not put away a month that is not over', async () => {
  await expect(test.owner.query('SELECT detach_signal_month(now()::date)')).rejects.toThrow(
    /not over/,
  );
});

it('moves the signals of an installation that had them in one table', async () => {
  const name = `poolshoogte_before_${randomBytes(6).toString('hex')}`;
  await test.owner.query(`CREATE DATABASE ${name}`);
  const url = new URL(test.ownerUrl);
  url.pathname = `/${name}`;
  const at = MIGRATIONS.findIndex(({ name: is }) => is.startsWith('SignalPartitions'));
  const opened = (upTo: number) =>
    new DataSource({
      type: 'postgres',
      url: url.toString(),
      migrations: MIGRATIONS.slice(0, upTo),
      poolSize: 1,
      extra: { options: '-c poolshoogte.app_role=poolshoogte_app' },
    }).initialize();
  const before = await opened(at);
  const id = uuidv7({ msecs: Date.parse('2025-11-30T23:59:59.999Z') });
  try {
    await before.runMigrations();
    await before.query(`INSERT INTO municipality (code, name) VALUES ('GM0001', 'Een')`);
    await before.query(
      `INSERT INTO signal (id, municipality_code, text, masked, fingerprint, source_kind, occurred_on, seen_on,
         entered_at, listed_at, themes, drivers, phase, tagging, privacy_version, lexicon_version,
         idempotency_key, request_hash)
       SELECT given.id, 'GM0001', 'tekst', '{}', '', 'melding', '2025-11-01', '2025-11-01', now(), now(), '{zorg}',
         '{}', 'onbekend', '{}', '', '', given.key, 'ab01'
       FROM (VALUES ($1::uuid, 'form:a'), ('00000000-0000-7000-8000-000000000001', 'form:b')) AS given (id, key)`,
      [id],
    );
  } finally {
    await before.destroy();
  }
  const after = await opened(at + 1);
  try {
    await after.runMigrations();
    expect(await partitionOf(id, after)).toBe('signal_months.signal_2025_11');
    expect(await partitionOf('00000000-0000-7000-8000-000000000001', after)).toBe(OTHER);
    const keys = await rowsOf(
      after,
      `SELECT idempotency_key AS key, encode(request_hash, 'hex') AS hash FROM signal_key ORDER BY 1`,
    );
    expect(keys).toEqual([
      { key: 'form:a', hash: 'ab01' },
      { key: 'form:b', hash: 'ab01' },
    ]);
  } finally {
    await after.destroy();
    await test.owner.query(`DROP DATABASE ${name} WITH (FORCE)`);
  }
});
