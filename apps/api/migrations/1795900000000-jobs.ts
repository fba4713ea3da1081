import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Work that belongs to the installation and not to a process: when it is due, and how the last time
 * went. Which process does it is settled by an advisory lock, which ends with its connection.
 *
 * Nothing of a municipality stands here. A failure is a code, never a message: a message can quote
 * what was in a row.
 */
export class Jobs1795900000000 implements MigrationInterface {
  readonly name = 'Jobs1795900000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE job (
        id           text PRIMARY KEY CHECK (length(id) <= 80),
        due_at       timestamptz NOT NULL DEFAULT now(),
        -- The run that has it now, or had it last; only that run may write how it ended.
        run          uuid,
        started_at   timestamptz,
        succeeded_at timestamptz,
        failed_at    timestamptz,
        failure      text CHECK (length(failure) <= 80),
        duration_ms  integer,
        -- Failures since the last success.
        attempts     integer NOT NULL DEFAULT 0,
        runs         bigint NOT NULL DEFAULT 0,
        failures     bigint NOT NULL DEFAULT 0
      ) WITH (fillfactor = 30);
      DO $$ BEGIN EXECUTE format('GRANT SELECT, INSERT, UPDATE ON job TO %I',
        current_setting('poolshoogte.app_role'));
      END $$;
    `);
  }

  down(): Promise<void> {
    throw new Error('Migrations are append-only: write a new one that undoes this.');
  }
}
