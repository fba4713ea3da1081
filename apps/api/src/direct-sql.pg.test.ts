import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { canaryOf, plantRows, tenantTables } from './testing/matrix/plant-rows';
import { openTestDatabase, type TestDatabase } from './testing/test-database';
import { rowsOf } from './platform/database/rows';

/**
 * Somebody who got hold of the connection of the application, and types SQL himself.
 *
 * What this wall does not stop, and says so: whoever can run statements of his own as the application
 * role may name any municipality to his transaction. It stops everything that does not: a forgotten
 * WHERE, an injected expression, a forged or lost setting.
 */
let test: TestDatabase;
let attacker: Client;
const heard: string[] = [];
let attempts = 0;

const CANARY = /kanarie-gm\d{4}-tekst/;

beforeAll(async () => {
  test = await openTestDatabase();
  for (const code of ['GM0001', 'GM0002']) await plantRows(test.owner, code);
  await test.owner.query('ANALYZE');
  attacker = new Client({ connectionString: test.database.url });
  attacker.on('notice', ({ message }) => heard.push(message ?? ''));
  attacker.on('notification', ({ payload }) => heard.push(payload ?? ''));
  await attacker.connect();
});
afterAll(async () => {
  console.log(`direct SQL: ${attempts} attempts, 0 rows`);
  await attacker.end();
  await test.drop();
});

/** What statements give, one after another in one transaction; an error is an answer too. */
async function tried(...statements: string[]): Promise<string> {
  attempts += 1;
  heard.length = 0;
  const said: string[] = [];
  await attacker.query('BEGIN');
  try {
    for (const sql of statements) said.push(JSON.stringify((await attacker.query(sql)).rows));
  } catch (error) {
    const { message, detail, hint, where } = error as Record<string, string | undefined>;
    said.push([message, detail, hint, where].join(' '));
  }
  await attacker.query('ROLLBACK').catch(() => undefined);
  await attacker.query('RESET ALL');
  return [...said, ...heard].join('\n');
}

it('does see the rows of a municipality that is named as it should be', async () => {
  const said = await tried(
    `SET LOCAL poolshoogte.municipality = 'GM0001'`,
    'SELECT text FROM signal',
  );
  expect(said).toContain(canaryOf('GM0001'));
});

const FORGED = [
  ['no municipality', 'SELECT 1'],
  ['an empty one', `SET poolshoogte.municipality = ''`],
  ['one that does not exist', `SET poolshoogte.municipality = 'GM9999'`],
  ['another case', `SET poolshoogte.municipality = 'gm0002'`],
  ['spaces', `SET poolshoogte.municipality = ' GM0002 '`],
  ['a pattern', `SET poolshoogte.municipality = 'GM%'`],
  ['two at once', `SET poolshoogte.municipality = 'GM0001,GM0002'`],
  ['quotes', `SET poolshoogte.municipality = 'GM0002'' OR true OR '''`],
  ['the word NULL', `SET poolshoogte.municipality = 'NULL'`],
  ['NULL', `SELECT set_config('poolshoogte.municipality', NULL, true)`],
  [
    'one that was given back',
    `SET poolshoogte.municipality = 'GM0002'; RESET poolshoogte.municipality`,
  ],
  ['all that was given back', `SET poolshoogte.municipality = 'GM0002'; DISCARD ALL`],
  ['another setting', `SET poolshoogte.municipality_code = 'GM0002'`],
] as const;

it.each(FORGED)('finds nothing in any table with %s', async (_, setting) => {
  for (const table of await tenantTables(test.owner)) {
    for (const sql of [
      `SELECT * FROM ${table}`,
      `SELECT * FROM ${table} WHERE municipality_code = 'GM0002'`,
      `UPDATE ${table} SET municipality_code = municipality_code RETURNING *`,
      `DELETE FROM ${table} RETURNING *`,
    ]) {
      expect(await tried(setting, sql)).toMatch(/\[\]$|permission denied|DISCARD ALL cannot/);
    }
  }
});

const EXPRESSIONS = [
  `municipality_code = 'GM0002' OR true`,
  `EXISTS (SELECT 1 FROM pg_temp.told(signal.*::text))`,
  `pg_temp.told(signal.*::text)`,
  `(municipality_code || text)::int = 1`,
  `1 / (length(text) - length(text)) = 1`,
  `text::xml IS DOCUMENT`,
];

it.each(EXPRESSIONS)(
  'tells nothing of another municipality to the expression %s',
  async (where) => {
    const said = await tried(
      `CREATE FUNCTION pg_temp.told(row text) RETURNS boolean LANGUAGE plpgsql COST 0.0001 AS
       $$ BEGIN RAISE NOTICE '%', row; RETURN true; END $$`,
      `SET LOCAL poolshoogte.municipality = 'GM0001'`,
      `SELECT municipality_code, text FROM signal WHERE ${where}`,
    );
    expect(said).not.toContain(canaryOf('GM0002'));
  },
);

const DOORS = [
  'SET ROLE poolshoogte_owner',
  'SET ROLE postgres',
  'SET ROLE pg_read_all_data',
  'SET SESSION AUTHORIZATION postgres',
  'SET LOCAL row_security = off',
  'ALTER TABLE signal DISABLE ROW LEVEL SECURITY',
  'ALTER TABLE signal NO FORCE ROW LEVEL SECURITY',
  'CREATE POLICY mine ON signal USING (true)',
  'DROP POLICY tenant ON signal',
  'GRANT SELECT ON session TO PUBLIC',
  'ALTER ROLE poolshoogte_app BYPASSRLS',
  'GRANT pg_read_all_data TO CURRENT_USER',
  'CREATE VIEW seen AS SELECT * FROM signal',
  'CREATE TEMP VIEW seen AS SELECT * FROM signal; SELECT * FROM seen',
  'CREATE FUNCTION public.mine() RETURNS int LANGUAGE sql AS $$ SELECT 1 $$',
  'CREATE TRIGGER mine BEFORE INSERT ON signal EXECUTE FUNCTION announce_access_change()',
  'CREATE RULE mine AS ON SELECT TO signal DO INSTEAD SELECT * FROM signal',
  'ALTER FUNCTION people_here() SECURITY INVOKER',
  'CREATE EXTENSION dblink',
  'CREATE EXTENSION postgres_fdw',
  'CREATE PUBLICATION mine FOR ALL TABLES',
  `SELECT * FROM pg_create_logical_replication_slot('mine', 'test_decoding')`,
  `SELECT pg_read_file('postgresql.conf')`,
  `SELECT pg_read_binary_file('PG_VERSION')`,
  `SELECT * FROM pg_ls_dir('.')`,
  `COPY signal TO PROGRAM 'cat'`,
  `COPY signal TO '/tmp/signal'`,
  `CREATE TEMP TABLE got (line text); COPY got FROM PROGRAM 'id'`,
  `CREATE TEMP TABLE got (line text); COPY got FROM '/etc/passwd'`,
  `SELECT lo_import('/etc/passwd')`,
  `SELECT lo_export(lo_from_bytea(0, 'x'), '/tmp/large')`,
  'SELECT * FROM pg_largeobject',
  'SELECT * FROM pg_authid',
  'SELECT * FROM pg_shadow',
  'SELECT * FROM session',
  'SELECT * FROM publication',
  'SELECT * FROM migration',
  'SELECT * FROM device_enrolment',
  `SELECT query_to_xml('SELECT * FROM signal', true, true, '')`,
  `SELECT database_to_xml(true, true, '')`,
  'SELECT * FROM pg_stats',
  'SELECT * FROM pg_statistic',
  'SELECT query FROM pg_stat_activity',
  `SELECT currval('outbox_id_seq')`,
  'MERGE INTO signal USING (SELECT 1) AS x ON true WHEN MATCHED THEN DELETE',
  'LOCK TABLE signal IN ACCESS EXCLUSIVE MODE',
  'TRUNCATE signal',
  'SELECT * FROM signal_months.signal_other',
  `SELECT detach_signal_month('2026-01-01')`,
];

it.each(DOORS)('gets nobody further by %s', async (sql) => {
  const said = await tried(sql, 'SELECT * FROM signal', 'SELECT * FROM account');
  expect(said).not.toMatch(CANARY);
  expect(said).not.toMatch(/root:|uid=/);
});

it('gets nothing out of any function that looks across municipalities', async () => {
  const functions = await rowsOf<{ name: string; types: string[] }>(
    test.owner,
    `SELECT proname AS name, coalesce((SELECT array_agg(format_type(type, NULL))
        FROM unnest(proargtypes) AS type), '{}') AS types
     FROM pg_proc WHERE pronamespace = 'public'::regnamespace AND prorettype <> 'trigger'::regtype`,
  );
  expect(functions.length).toBeGreaterThan(20);
  // The name of who administers the installation belongs to no municipality.
  for (const { name, types } of functions) {
    for (const value of guesses(types)) {
      const said = await tried(`SELECT * FROM ${name}(${value})`);
      expect(said).not.toMatch(CANARY);
    }
  }
});

/** Arguments of every type that the functions take: nothing, chance, and what an attacker would try. */
function guesses(types: readonly string[]): string[] {
  const of: Readonly<Record<string, readonly string[]>> = {
    text: [`NULL`, `'GM0002'`, `''' OR true --'`, `'%'`],
    uuid: [`NULL`, `'${randomUUID()}'`],
    bytea: [`NULL`, `''::bytea`, `'\\x00'::bytea`],
    integer: [`NULL`, '-1', '13', '2147483647'],
    bigint: [`NULL`, '1'],
    json: [`NULL`, `'[{"role":"staff","municipality":"GM0002"}]'`],
  };
  return Array.from({ length: 4 }, (_, turn) =>
    types
      .map((type) => {
        const choices = of[type] ?? ['NULL'];
        return `(${choices[turn % choices.length] ?? 'NULL'})::${type}`;
      })
      .join(', '),
  );
}

it('lets no function that works as the owner find what somebody put in pg_temp', async () => {
  const paths = await rowsOf<{ name: string; path: string | null }>(
    test.owner,
    `SELECT proname AS name, (SELECT setting FROM unnest(proconfig) AS setting WHERE setting LIKE 'search_path=%') AS path
     FROM pg_proc WHERE prosecdef AND pronamespace = 'public'::regnamespace ORDER BY 1`,
  );
  expect(paths.length).toBeGreaterThan(20);
  expect(
    paths.filter(({ path }) => !/^search_path=pg_catalog, (public, )?pg_temp$/.test(path ?? '')),
  ).toEqual([]);
});

const SHADOWED: readonly (readonly [string, string])[] = [
  ['number_outbox(10)', 'outbox (id bigint, municipality_code text, seq bigint)'],
  ['prune_outbox(0)', 'outbox (seq bigint, created_at timestamptz)'],
  ['seal_access_log(10)', 'access_log (LIKE public.access_log)'],
  ['people_here()', 'role_grant (account_id uuid, municipality_code text)'],
  [`find_session('\\x00')`, 'session (LIKE public.account)'],
  ['ensure_signal_partitions(12)', 'signal (id uuid)'],
  ['publish_shared_cells()', 'publication (round int, day date)'],
];

/** What the owner of a function would do for whoever puts a table of his own in its way. */
const seizing = (table: string, call: string): string[] => [
  `CREATE TEMP TABLE ${table}`,
  `GRANT ALL ON pg_temp.${table.split(' ')[0] ?? ''} TO PUBLIC`,
  `CREATE FUNCTION pg_temp.seize() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
     RAISE NOTICE 'working as %, seeing %', current_user, (SELECT string_agg(text, ' ') FROM public.signal);
     RETURN NULL; END $$`,
  `CREATE TRIGGER seize BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON pg_temp.${table.split(' ')[0] ?? ''}
     FOR EACH STATEMENT EXECUTE FUNCTION pg_temp.seize()`,
  `SELECT * FROM ${call}`,
];

it.each(SHADOWED)('runs nothing of the caller as the owner in %s', async (call, table) => {
  const said = await tried(...seizing(table, call));
  expect(said).not.toContain('working as');
  expect(said).not.toMatch(CANARY);
});

it('would seize a function whose path leaves pg_temp out: the attempts above are real', async () => {
  await test.owner.query(`CREATE FUNCTION careless() RETURNS void LANGUAGE sql SECURITY DEFINER
    SET search_path = pg_catalog, public AS $$ DELETE FROM outbox WHERE false $$`);
  const said = await tried(...seizing('outbox (id bigint)', 'careless()'));
  await test.owner.query('DROP FUNCTION careless()');
  expect(said).toContain('working as');
  expect(said).toContain(canaryOf('GM0002'));
});

it('tells who listens on every channel nothing that anybody wrote', async () => {
  attempts += 1;
  heard.length = 0;
  for (const channel of ['outbox', 'sequence', 'access']) {
    await attacker.query(`LISTEN poolshoogte_${channel}`);
  }
  await plantRows(test.owner, 'GM0003');
  await test.database.shared.query('SELECT number_outbox(100)');
  await test.database.shared.query('SELECT end_sessions_of($1)', [
    '00000000-0000-7000-8000-000000040003',
  ]);
  while (!heard.some((payload) => payload.startsWith('session '))) await attacker.query('SELECT 1');
  await attacker.query('UNLISTEN *');
  expect(heard.length).toBeGreaterThan(2);
  const harmless = /^(|GM\d{4} \d+|(session|account) [0-9a-f-]{36})$/;
  expect(heard.filter((payload) => !harmless.test(payload))).toEqual([]);
});
