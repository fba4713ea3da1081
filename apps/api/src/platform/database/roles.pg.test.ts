import { openTestDatabase, type TestDatabase } from '../../testing/test-database';

let test: TestDatabase;

beforeAll(async () => {
  test = await openTestDatabase();
});
afterAll(() => test.drop());

it('connects as a role that is no superuser, cannot bypass row security and owns nothing', async () => {
  const [role] = (await test.database.shared.query(
    `SELECT rolsuper, rolbypassrls, rolcreaterole, rolcreatedb,
            (SELECT count(*)::int FROM pg_tables WHERE tableowner = current_user) AS owned
     FROM pg_roles WHERE rolname = current_user`,
  )) as unknown[];
  expect(role).toEqual({
    rolsuper: false,
    rolbypassrls: false,
    rolcreaterole: false,
    rolcreatedb: false,
    owned: 0,
  });
});

it.each([
  'CREATE TABLE sneaky (id int)',
  'ALTER TABLE signal ADD COLUMN author text',
  'DROP TABLE signal_count',
  'TRUNCATE signal',
  'SELECT * FROM migration',
])('may not %s', async (sql) => {
  await expect(test.database.shared.query(sql)).rejects.toThrow(/permission denied|must be owner/);
});

/** Who signs in; never somebody a signal is about. */
const OF_STAFF = ['account', 'invitation'];

it('has no column that could name a person, but those of who signs in', async () => {
  const columns = (await test.database.shared.query(
    `SELECT relname AS table, attname AS name FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid
     WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p', 'v', 'm') AND attnum > 0
       AND NOT attisdropped`,
  )) as { table: string; name: string }[];
  expect(columns.length).toBeGreaterThan(100);
  const naming = columns.filter(({ name }) =>
    /author|person|user|sender|mail|phone|address|subject|birth|bsn|_name$/.test(name),
  );
  expect(naming.filter(({ table }) => !OF_STAFF.includes(table))).toEqual([]);
  expect([...new Set(naming.map(({ table }) => table))].sort()).toEqual(OF_STAFF);
  // Places have names too; everything else that is called a name is one of who signs in.
  const named = columns.filter(({ name }) => name === 'name').map(({ table }) => table);
  expect(named.sort()).toEqual(['account', 'invitation', 'kern', 'migration', 'municipality']);
});
