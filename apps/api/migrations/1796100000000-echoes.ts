import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Events and their echoes (ADR 21).
 *
 * A signal is an event, or an echo of one: then `echo_of` is the first signal of that event, which is
 * never an echo itself. There is no foreign key, since a month of signals can be put away while echoes
 * of it stay; whoever moves or removes signals holds the lock of `EchoLock`.
 *
 * Counts keep both: `n` the events, `echoes` what was heard again. The previous release writes events
 * only, and reads them as it did.
 */
export class Echoes1796100000000 implements MigrationInterface {
  readonly name = 'Echoes1796100000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(COLUMNS);
    await runner.query(HISTORY);
    await runner.query(DETACH_MONTH);
  }

  down(): Promise<void> {
    throw new Error('Migrations are append-only: write a new one that undoes this.');
  }
}

const COLUMNS = `
  ALTER TABLE signal ADD COLUMN echo_of uuid;
  CREATE INDEX signal_echo ON signal (municipality_code, echo_of) WHERE echo_of IS NOT NULL;
  ALTER TABLE signal_count ADD COLUMN echoes integer NOT NULL DEFAULT 0 CHECK (echoes >= 0);
  ALTER TABLE signal_count_detached ADD COLUMN echoes integer NOT NULL DEFAULT 0 CHECK (echoes >= 0);
  -- A cell may hold echoes alone.
  ALTER TABLE signal_count_detached DROP CONSTRAINT signal_count_detached_n_check;

  COMMENT ON COLUMN signal.echo_of IS 'first signal of the event that this is an echo of; empty: an event itself';
  COMMENT ON COLUMN signal_count.n IS 'events';
  COMMENT ON COLUMN signal_count.echoes IS 'signals that are an echo, each under its own day, kern and themes';
`;

/** Which signal went from which event to which; who did it is in the access log alone. */
const HISTORY = `
  CREATE TABLE echo_change (
    municipality_code text NOT NULL REFERENCES municipality,
    id uuid NOT NULL,
    signal_id uuid NOT NULL,
    from_event uuid NOT NULL,
    to_event uuid NOT NULL,
    act text NOT NULL CHECK (act IN ('automatic', 'merged', 'split', 'handed_over', 'undone')),
    undoes uuid,
    at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (municipality_code, id, signal_id)
  );
  CREATE INDEX echo_change_signal ON echo_change (municipality_code, signal_id, at DESC);
  COMMENT ON COLUMN echo_change.id IS 'one act; it may move several signals';
  COMMENT ON COLUMN echo_change.from_event IS 'first signal of the event before; the signal itself when it was one';
  COMMENT ON COLUMN echo_change.undoes IS 'the act that this one undid';

  ALTER TABLE echo_change ENABLE ROW LEVEL SECURITY;
  ALTER TABLE echo_change FORCE ROW LEVEL SECURITY;
  CREATE POLICY owner ON echo_change TO CURRENT_USER USING (true) WITH CHECK (true);
  DO $$ BEGIN
    EXECUTE format('CREATE POLICY tenant ON echo_change TO %I
        USING (municipality_code = current_setting(''poolshoogte.municipality'', true))
        WITH CHECK (municipality_code = current_setting(''poolshoogte.municipality'', true))',
      current_setting('poolshoogte.app_role'));
    EXECUTE format('GRANT SELECT, INSERT ON echo_change TO %I', current_setting('poolshoogte.app_role'));
  END $$;
`;

/** As before, with echoes counted apart. */
const DETACH_MONTH = `
  CREATE OR REPLACE FUNCTION detach_signal_month(month date) RETURNS text
  LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
  DECLARE
    first_day date := date_trunc('month', month)::date;
    kept text := format('signal_months.%I', 'signal_' || to_char(month, 'YYYY_MM'));
  BEGIN
    IF first_day >= date_trunc('month', now() AT TIME ZONE 'UTC')::date THEN
      RAISE EXCEPTION 'this month is not over' USING ERRCODE = 'invalid_parameter_value';
    END IF;
    LOCK TABLE public.signal IN ACCESS EXCLUSIVE MODE;
    EXECUTE format('ALTER TABLE public.signal DETACH PARTITION %s', kept);
    -- Its owner must be able to dump it; nobody else can use its schema.
    EXECUTE format('ALTER TABLE %s NO FORCE ROW LEVEL SECURITY', kept);
    EXECUTE format(
      'INSERT INTO public.signal_count_detached
         (month, municipality_code, theme, day, kern_code, source_kind, phase, n, echoes)
       SELECT $1, municipality_code, theme, occurred_on, coalesce(kern_code, ''-''), source_kind, phase,
         count(*) FILTER (WHERE echo_of IS NULL), count(echo_of)
       FROM %s CROSS JOIN LATERAL (SELECT ''*'' AS theme UNION SELECT unnest(themes)) AS counted
       GROUP BY 1, 2, 3, 4, 5, 6, 7', kept) USING first_day;
    RETURN kept;
  END $$`;
