import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tables that hold what belongs to one municipality. */
const TENANT_TABLES = [
  'signal',
  'signal_count',
  'import',
  'import_refusal',
  'outbox',
  'live_sequence',
] as const;

/**
 * Municipalities kept apart by the database itself.
 *
 * Row level security is forced on every table with rows of a municipality: the application role sees
 * and writes rows of the municipality that its transaction was opened for, and without one nothing.
 * What must look across municipalities is a named function below, and there are no others.
 */
export class Tenancy1795100000000 implements MigrationInterface {
  readonly name = 'Tenancy1795100000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE import_refusal ADD COLUMN municipality_code text REFERENCES municipality;
      UPDATE import_refusal SET municipality_code = import.municipality_code
        FROM import WHERE import.id = import_refusal.import_id;
      ALTER TABLE import_refusal ALTER COLUMN municipality_code SET NOT NULL;
    `);
    for (const table of TENANT_TABLES) {
      await runner.query(`
        ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
        ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
        CREATE POLICY owner ON ${table} TO CURRENT_USER USING (true) WITH CHECK (true);
        DO $$ BEGIN EXECUTE format(
          'CREATE POLICY tenant ON ${table} TO %I
             USING (municipality_code = current_setting(''poolshoogte.municipality'', true))
             WITH CHECK (municipality_code = current_setting(''poolshoogte.municipality'', true))',
          current_setting('poolshoogte.app_role'));
        END $$;
      `);
    }
    await runner.query(NUMBER_OUTBOX);
    await runner.query(PRUNE_OUTBOX);
    await runner.query(THEME_TOTALS);
    for (const signature of [
      'number_outbox(integer)',
      'prune_outbox(integer)',
      'theme_totals(date, date)',
    ]) {
      await runner.query(`
        REVOKE ALL ON FUNCTION ${signature} FROM PUBLIC;
        DO $$ BEGIN EXECUTE format('GRANT EXECUTE ON FUNCTION ${signature} TO %I',
          current_setting('poolshoogte.app_role'));
        END $$;
      `);
    }
  }

  down(): Promise<void> {
    throw new Error('Migrations are append-only: write a new one that undoes this.');
  }
}

/** Gives every committed change without a number the next one of its municipality, and says so. */
const NUMBER_OUTBOX = `
  CREATE FUNCTION number_outbox(batch integer) RETURNS integer
  LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
    WITH waiting AS (
      SELECT id, municipality_code FROM outbox WHERE seq IS NULL ORDER BY id LIMIT batch
    ), placed AS (
      SELECT id, municipality_code,
             row_number() OVER (PARTITION BY municipality_code ORDER BY id) AS place,
             count(*) OVER (PARTITION BY municipality_code) AS total
      FROM waiting
    ), moved AS (
      INSERT INTO live_sequence (municipality_code, last_seq)
      SELECT municipality_code, count(*) FROM waiting GROUP BY municipality_code
      ON CONFLICT (municipality_code) DO UPDATE SET last_seq = live_sequence.last_seq + excluded.last_seq
      RETURNING municipality_code, last_seq
    ), numbered AS (
      UPDATE outbox SET seq = moved.last_seq - placed.total + placed.place
      FROM placed JOIN moved USING (municipality_code)
      WHERE outbox.id = placed.id
      RETURNING outbox.id
    ), announced AS (
      SELECT count(pg_notify('poolshoogte_sequence', municipality_code || ' ' || last_seq)) FROM moved
    )
    SELECT numbered.count::integer FROM (SELECT count(*) FROM numbered) AS numbered, announced
  $$`;

const PRUNE_OUTBOX = `
  CREATE FUNCTION prune_outbox(keep_hours integer) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
    DELETE FROM outbox WHERE seq IS NOT NULL AND created_at < now() - make_interval(hours => keep_hours)
  $$`;

/** Totals across municipalities. A total below five is never given: the cell is simply not there. */
const THEME_TOTALS = `
  CREATE FUNCTION theme_totals(first_day date, last_day date)
  RETURNS TABLE (municipality text, theme text, n integer)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
    SELECT municipality_code, theme, sum(n)::integer FROM signal_count
    WHERE day BETWEEN first_day AND last_day
    GROUP BY municipality_code, theme HAVING sum(n) >= 5
  $$`;
