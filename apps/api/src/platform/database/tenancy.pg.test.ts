import { plantRows, PLANTED, tenantTables } from '../../testing/matrix/plant-rows';
import { openTestDatabase, type TestDatabase } from '../../testing/test-database';
import { rowsOf } from './rows';

let test: TestDatabase;

/** Tables that the application role does not reach at all, or writes without ever reading. */
const OUT_OF_REACH = ['published_cell'];
const WRITTEN_ONLY = ['device_enrolment'];

const DENIED = /row-level security|permission denied/;

beforeAll(async () => {
  test = await openTestDatabase();
  for (const code of ['GM0001', 'GM0002']) await plantRows(test.owner, code);
});
afterAll(() => test.drop());

it('is forced on every table that has a municipality in it, and every one is tried below', async () => {
  expect(await tenantTables(test.owner)).toEqual([...PLANTED].sort());
  const open = await rowsOf<{ name: string }>(
    test.owner,
    `SELECT relname AS name FROM pg_class WHERE relname = ANY ($1)
       AND NOT (relrowsecurity AND relforcerowsecurity)`,
    [[...PLANTED, 'account']],
  );
  expect(open).toEqual([]);
});

describe.each(PLANTED.filter((table) => !OUT_OF_REACH.includes(table)))('%s', (table) => {
  const isRead = !WRITTEN_ONLY.includes(table);

  it('shows nothing without a municipality', async () => {
    const seen = rowsOf(test.database.shared, `SELECT * FROM ${table}`);
    if (isRead) expect(await seen).toEqual([]);
    else await expect(seen).rejects.toThrow(/permission denied/);
  });

  it('shows the rows of the municipality of the transaction, and no others', async () => {
    const seen = test.database.read('GM0001', (manager) =>
      rowsOf<{ municipality_code: string }>(manager, `SELECT * FROM ${table}`),
    );
    if (!isRead) return expect(seen).rejects.toThrow(/permission denied/);
    const rows = await seen;
    return expect(rows.map((row) => row.municipality_code)).toEqual(['GM0001']);
  });

  it.each([
    ['deletes', `DELETE FROM ${table} WHERE municipality_code = 'GM0002' RETURNING 1 AS gone`],
    [
      'changes',
      `UPDATE ${table} SET municipality_code = 'GM0001' WHERE municipality_code = 'GM0002' RETURNING 1 AS gone`,
    ],
  ])('%s no row of another municipality', async (_, sql) => {
    await inGm0001AndBack(async (query) => {
      expect(await query(sql).catch(deniedIsNothing)).toEqual([]);
    });
  });

  it('takes no row of another municipality, and gives none away', async () => {
    const moved = test.database.transaction('GM0001', (manager) =>
      manager.query(`UPDATE ${table} SET municipality_code = 'GM0002'`),
    );
    await expect(moved).rejects.toThrow(/row-level security|permission denied|duplicate key/);
    const added = test.database.transaction('GM0001', (manager) =>
      manager.query(`INSERT INTO ${table} (municipality_code) VALUES ('GM0002')`),
    );
    await expect(added).rejects.toThrow(DENIED);
  });
});

it.each(OUT_OF_REACH)('keeps %s from the application role altogether', async (table) => {
  for (const code of ['GM0001', 'GM0002']) {
    const seen = test.database.read(code, (manager) => manager.query(`SELECT 1 FROM ${table}`));
    await expect(seen).rejects.toThrow(/permission denied/);
  }
});

it('shows an account only where it has a role, and never before the invitation was taken up', async () => {
  const accounts = (code: string) =>
    test.database.read(code, (manager) =>
      rowsOf<{ pseudonym: string }>(manager, 'SELECT pseudonym FROM account'),
    );
  expect(await accounts('GM0001')).toEqual([]);
  await test.owner.query(`DELETE FROM invitation WHERE municipality_code = 'GM0001'`);
  expect(await accounts('GM0001')).toEqual([{ pseudonym: 'medewerker-GM0001' }]);
  expect(await rowsOf(test.database.shared, 'SELECT * FROM account')).toEqual([]);
  await expect(test.database.shared.query('SELECT * FROM session')).rejects.toThrow(/permission/);
});

it('cannot be switched off, forged or left on by the application role', async () => {
  await expect(
    test.database.transaction('GM0001', (manager) =>
      manager.query(`SET LOCAL row_security = off; SELECT * FROM signal`),
    ),
  ).rejects.toThrow(/row-level security/);
  await expect(test.database.shared.query('SET ROLE poolshoogte_owner')).rejects.toThrow(
    /permission/,
  );
  await expect(
    test.database.read(`GM0001'; SET LOCAL poolshoogte.municipality = 'GM0002`, () =>
      Promise.resolve(1),
    ),
  ).rejects.toThrow();
  // The setting ends with the transaction: the next user of the same connection starts without.
  for (let again = 0; again < 20; again += 1) {
    await test.database.read('GM0001', (manager) => rowsOf(manager, 'SELECT 1'));
    expect(await rowsOf(test.database.shared, 'SELECT * FROM signal')).toEqual([]);
  }
});

it('gives totals across municipalities only by name: no signal, no kern, nothing below five', async () => {
  const given = await rowsOf<Record<string, unknown>>(
    test.database.shared,
    'SELECT * FROM shared_theme_totals(13)',
  );
  expect(Object.keys(given[0] ?? {})).toEqual([
    'published_at',
    'first_day',
    'last_day',
    'municipality',
    'theme',
    'n',
    'suppressed',
  ]);
  expect(given.filter(({ n }) => n !== null && Number(n) < 5)).toEqual([]);
});

it('looks across municipalities in these functions and no others', async () => {
  const functions = await rowsOf<{ name: string }>(
    test.owner,
    `SELECT proname AS name FROM pg_proc WHERE prosecdef AND pronamespace = 'public'::regnamespace ORDER BY 1`,
  );
  expect(functions.map(({ name }) => name)).toEqual(ACROSS);
});

/** Each of them is a door in the wall: whoever adds one thinks of who may not come through. */
const ACROSS = [
  'account_for_sign_in',
  // Which municipalities have changes that are not in the scores, and since when: a code and a moment. Only
  // the job that scores asks it; no route does, so who works for one learns nothing of another.
  'alerts_waiting',
  'create_machine_account',
  'device_last_seen',
  'end_installation_administrator',
  'end_session',
  'end_sessions_of',
  'ensure_signal_partitions',
  'find_service_key',
  'find_session',
  'grant_installation_administrator',
  'installation_administrators',
  'invite_account',
  'log_installation_access',
  'newest_migration',
  'number_outbox',
  'open_session',
  'operations_state',
  'people_here',
  'prune_access_log',
  'prune_outbox',
  'publish_shared_cells',
  'retire_account',
  'seal_access_log',
  'sessions_of',
  'shared_theme_totals',
  'take_enrolment',
  'touch_session',
  'use_service_key',
  'waiting_traces',
];

type Query = <Row>(sql: string) => Promise<Row[]>;

/** Tries something and takes it back, so that one attempt does not spoil the next. */
async function inGm0001AndBack(attempt: (query: Query) => Promise<void>): Promise<void> {
  const undone = new Error('undone');
  await test.database
    .transaction('GM0001', async (manager) => {
      await attempt((sql) => rowsOf(manager, sql));
      throw undone;
    })
    .catch((error: unknown) => {
      if (error !== undone) throw error;
    });
}

function deniedIsNothing(error: Error): never[] {
  if (!DENIED.test(error.message)) throw error;
  return [];
}
