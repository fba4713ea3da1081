import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What an administrator of the installation may know of all municipalities together: how much waits,
 * and since when. No figure of one municipality, and nothing of any signal.
 */
export class Operations1795800000000 implements MigrationInterface {
  readonly name = 'Operations1795800000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE INDEX import_running ON import (touched_at) WHERE state = 'running'`,
    );
    await runner.query(`CREATE INDEX import_finished ON import (finished_at)`);
    for (const [signature, body] of FUNCTIONS) {
      await runner.query(`CREATE FUNCTION ${body}`);
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

const DEFINER = 'SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp';

const FUNCTIONS: readonly (readonly [string, string])[] = [
  [
    'newest_migration()',
    `newest_migration() RETURNS bigint LANGUAGE sql STABLE ${DEFINER} AS $$
       SELECT max(timestamp) FROM migration
     $$`,
  ],
  [
    'operations_state()',
    // Each part looks at a small index, and stops counting where more would say nothing more.
    `operations_state() RETURNS TABLE (
       outbox_waiting integer, outbox_oldest_seconds double precision,
       imports_running integer, imports_stalled integer, imports_interrupted integer
     ) LANGUAGE sql STABLE ${DEFINER} AS $$
       SELECT
         (SELECT count(*)::integer FROM (SELECT 1 FROM outbox WHERE seq IS NULL LIMIT 10000) AS waiting),
         (SELECT extract(epoch FROM clock_timestamp() - created_at)::double precision
            FROM outbox WHERE seq IS NULL ORDER BY id LIMIT 1),
         (SELECT count(*)::integer FROM import WHERE state = 'running'),
         (SELECT count(*)::integer FROM import
           WHERE state = 'running' AND touched_at < now() - interval '2 minutes'),
         (SELECT count(*)::integer FROM import
           WHERE state = 'interrupted' AND finished_at > now() - interval '1 day')
     $$`,
  ],
  [
    'waiting_traces(integer)',
    // Ids of traces alone; only asked for while the installation traces.
    `waiting_traces(batch integer) RETURNS TABLE (trace text) LANGUAGE sql STABLE ${DEFINER} AS $$
       SELECT touched->>'trace' FROM (
         SELECT id, touched FROM outbox WHERE seq IS NULL ORDER BY id LIMIT least(batch, 1000)
       ) AS waiting WHERE touched ? 'trace' ORDER BY id
     $$`,
  ],
];
