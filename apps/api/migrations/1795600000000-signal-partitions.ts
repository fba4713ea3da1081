import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Signals by month of entry, and their keys apart (ADR 13).
 *
 * The id of a signal is a UUIDv7: its first 48 bits are the millisecond of entry, so ranges of ids are
 * ranges of time and the primary key itself says in which month a row is. Months are those of UTC: they
 * are storage, not a figure, and a bound must not depend on the time zone of whoever makes it.
 *
 * Months stand in a schema that the application role may not use: rows are reached through `signal`
 * alone, whose row level security then always holds.
 */
export class SignalPartitions1795600000000 implements MigrationInterface {
  readonly name = 'SignalPartitions1795600000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(MONTH_OF);
    await runner.query(ADD_MONTH);
    await runner.query(ENSURE_MONTHS);
    await runner.query(MOVE_ROWS);
    await runner.query(KEYS_AND_INDEXES);
    await runner.query(FORGET_KEYS);
    await runner.query(DETACH_MONTH);
    await runner.query(KEPT_APART);
    await runner.query(`
      REVOKE ALL ON FUNCTION signal_month_start(date), add_signal_month(date), detach_signal_month(date),
        ensure_signal_partitions(integer), forget_signal_keys() FROM PUBLIC;
      DO $$ BEGIN EXECUTE format('GRANT EXECUTE ON FUNCTION ensure_signal_partitions(integer) TO %I',
        current_setting('poolshoogte.app_role'));
      END $$;
    `);
  }

  down(): Promise<void> {
    throw new Error('Migrations are append-only: write a new one that undoes this.');
  }
}

/**
 * Keys and indexes of `signal` come after its rows. `signal_key` refers to nothing: its row is written
 * with its signal in one statement, and stays when the month of the signal is put away, so that an old
 * file does not come in again.
 */
const TABLES = `
  ALTER TABLE signal RENAME TO signal_before;
  ALTER TABLE signal_before RENAME CONSTRAINT signal_pkey TO signal_before_pkey;
  DROP INDEX signal_listed, signal_fingerprint, signal_import;

  CREATE SCHEMA signal_months;
  REVOKE ALL ON SCHEMA signal_months FROM PUBLIC;

  CREATE TABLE signal (
    id uuid NOT NULL,
    municipality_code text NOT NULL,
    kern_code text,
    text text NOT NULL,
    masked jsonb NOT NULL,
    fingerprint bytea,
    source_kind text NOT NULL,
    occurred_on date NOT NULL,
    seen_on date NOT NULL,
    entered_at timestamptz NOT NULL,
    listed_at timestamptz NOT NULL,
    themes text[] NOT NULL,
    drivers text[] NOT NULL,
    phase text NOT NULL,
    tagging jsonb NOT NULL,
    privacy_version text NOT NULL,
    lexicon_version text NOT NULL,
    idempotency_key text NOT NULL,
    import_id uuid,
    entered_by uuid
  ) PARTITION BY RANGE (id);
  CREATE TABLE signal_months.signal_other PARTITION OF signal DEFAULT;

  CREATE TABLE signal_key (
    municipality_code text NOT NULL,
    idempotency_key text NOT NULL,
    signal_id uuid NOT NULL,
    request_hash bytea NOT NULL,
    PRIMARY KEY (municipality_code, idempotency_key)
  );

  CREATE TABLE signal_count_detached (
    month date NOT NULL,
    municipality_code text NOT NULL REFERENCES municipality,
    theme text NOT NULL,
    day date NOT NULL,
    kern_code text NOT NULL,
    source_kind text NOT NULL,
    phase text NOT NULL,
    n integer NOT NULL CHECK (n > 0),
    PRIMARY KEY (municipality_code, month, theme, day, kern_code, source_kind, phase)
  );

  COMMENT ON TABLE signal IS 'by month of entry (UTC); its months are in the schema signal_months';
  COMMENT ON TABLE signal_months.signal_other IS 'what belongs to no month that was made: nothing is ever lost';
  COMMENT ON COLUMN signal.text IS 'masked; the text as typed is never stored';
  COMMENT ON COLUMN signal.fingerprint IS 'hash of the normalised text, by which an echo is found; empty: no words';
  COMMENT ON COLUMN signal.occurred_on IS 'the day it happened';
  COMMENT ON COLUMN signal.seen_on IS 'the day somebody of the municipality heard or saw it';
  COMMENT ON COLUMN signal.entered_at IS 'the moment it was entered';
  COMMENT ON COLUMN signal.listed_at IS 'place in the list of newest signals: the entry, or for imported rows the day it happened';
  COMMENT ON TABLE signal_key IS 'what makes sending a signal twice harmless, over all months';
  COMMENT ON COLUMN signal_key.request_hash IS 'over masked text; empty for imported rows, whose key is their content';
  COMMENT ON TABLE signal_count_detached IS 'what signals of months that were put away still count for';
`;

/** The lowest id of a month: its first millisecond in UTC, and nothing after it. */
const MONTH_OF = `
  CREATE FUNCTION signal_month_start(month date) RETURNS uuid
  LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT rpad(lpad(to_hex((extract(epoch FROM month::timestamp) * 1000)::bigint), 12, '0'), 32, '0')::uuid
  $$`;

/**
 * Made apart and then attached: that does not lock whoever reads or writes other months. A month of
 * which rows are in the default partition already stays there.
 */
const ADD_MONTH = `
  CREATE FUNCTION add_signal_month(month date) RETURNS boolean
  LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
  DECLARE
    name text := 'signal_' || to_char(month, 'YYYY_MM');
    low uuid := public.signal_month_start(month);
    high uuid := public.signal_month_start((month + interval '1 month')::date);
  BEGIN
    IF to_regclass('signal_months.' || name) IS NOT NULL THEN RETURN false; END IF;
    IF EXISTS (SELECT 1 FROM signal_months.signal_other WHERE id >= low AND id < high) THEN
      RETURN false;
    END IF;
    EXECUTE format('CREATE TABLE signal_months.%I (LIKE public.signal INCLUDING ALL)', name);
    EXECUTE format('ALTER TABLE signal_months.%I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE signal_months.%I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY owner ON signal_months.%I TO CURRENT_USER USING (true) WITH CHECK (true)', name);
    EXECUTE format('ALTER TABLE public.signal ATTACH PARTITION signal_months.%I FOR VALUES FROM (%L) TO (%L)',
      name, low, high);
    RETURN true;
  END $$`;

/**
 * Makes this month and so many coming ones; what is there already costs a look at the catalogue. When
 * somebody holds a table for long it gives up for now: the months are made far ahead, and until then
 * the default partition takes what comes.
 */
const ENSURE_MONTHS = `
  CREATE FUNCTION ensure_signal_partitions(months_ahead integer) RETURNS integer
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp SET lock_timeout = '3s' AS $$
  DECLARE
    first_month timestamp := date_trunc('month', now() AT TIME ZONE 'UTC');
    made integer := 0;
  BEGIN
    IF months_ahead IS NULL OR months_ahead NOT BETWEEN 0 AND 24 THEN
      RAISE EXCEPTION 'months_ahead must be 0 to 24' USING ERRCODE = 'invalid_parameter_value';
    END IF;
    FOR ahead IN 0 .. months_ahead LOOP
      BEGIN
        IF public.add_signal_month((first_month + make_interval(months => ahead))::date) THEN
          made := made + 1;
        END IF;
      EXCEPTION WHEN lock_not_available OR duplicate_table OR check_violation THEN
        RAISE WARNING 'a month of signals was not made: %', SQLERRM;
      END;
    END LOOP;
    RETURN made;
  END $$`;

/** One month for each that has rows; ids that are no moment between 2020 and now stay in the default. */
const MOVE_ROWS = `
  SELECT add_signal_month(month) FROM (
    SELECT DISTINCT date_trunc('month', to_timestamp(
      ('x' || left(replace(id::text, '-', ''), 12))::bit(48)::bigint / 1000.0) AT TIME ZONE 'UTC')::date AS month
    FROM signal_before
  ) AS months WHERE month BETWEEN '2020-01-01' AND now();
  SELECT ensure_signal_partitions(3);

  INSERT INTO signal (id, municipality_code, kern_code, text, masked, fingerprint, source_kind, occurred_on,
    seen_on, entered_at, listed_at, themes, drivers, phase, tagging, privacy_version, lexicon_version,
    idempotency_key, import_id, entered_by)
  SELECT id, municipality_code, kern_code, text, masked,
    substr(sha256(convert_to(nullif(fingerprint, ''), 'UTF8')), 1, 16), source_kind, occurred_on,
    seen_on, entered_at, listed_at, themes, drivers, phase, tagging, privacy_version, lexicon_version,
    idempotency_key, import_id, entered_by
  FROM signal_before;
  INSERT INTO signal_key SELECT municipality_code, idempotency_key, id, decode(request_hash, 'hex')
  FROM signal_before;
  DROP TABLE signal_before;
`;

/**
 * The key begins with the municipality: by it rows can be spread over servers. A fingerprint is found as
 * 16 bytes of its hash: the words themselves made the widest index, and some did not fit in it at all.
 */
const KEYS_AND_INDEXES = `
  ALTER TABLE signal ADD PRIMARY KEY (municipality_code, id);
  ALTER TABLE signal ADD FOREIGN KEY (municipality_code) REFERENCES municipality;
  ALTER TABLE signal ADD FOREIGN KEY (kern_code) REFERENCES kern;
  ALTER TABLE signal ADD FOREIGN KEY (municipality_code, import_id) REFERENCES import;
  CREATE INDEX signal_listed ON signal (municipality_code, listed_at DESC, id DESC);
  CREATE INDEX signal_fingerprint ON signal (municipality_code, fingerprint, occurred_on DESC, id DESC);
  CREATE INDEX signal_import ON signal (import_id) WHERE import_id IS NOT NULL;
`;

/** A signal that is deleted, by whatever statement, may be sent again. */
const FORGET_KEYS = `
  CREATE FUNCTION forget_signal_keys() RETURNS trigger
  LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
  BEGIN
    DELETE FROM public.signal_key USING gone
    WHERE signal_key.municipality_code = gone.municipality_code
      AND signal_key.idempotency_key = gone.idempotency_key;
    RETURN NULL;
  END $$;
  CREATE TRIGGER forget_keys AFTER DELETE ON signal REFERENCING OLD TABLE AS gone
    FOR EACH STATEMENT EXECUTE FUNCTION forget_signal_keys();
`;

/**
 * Puts a month away that is over: its texts leave the product, its figures stay. Only the owner can.
 * @returns the table that it now is, for keeping elsewhere or dropping
 */
const DETACH_MONTH = `
  CREATE FUNCTION detach_signal_month(month date) RETURNS text
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
         (month, municipality_code, theme, day, kern_code, source_kind, phase, n)
       SELECT $1, municipality_code, theme, occurred_on, coalesce(kern_code, ''-''), source_kind, phase, count(*)
       FROM %s CROSS JOIN LATERAL (SELECT ''*'' AS theme UNION SELECT unnest(themes)) AS counted
       GROUP BY 1, 2, 3, 4, 5, 6, 7', kept) USING first_day;
    RETURN kept;
  END $$`;

const KEPT_APART = `
  DO $do$
  DECLARE
    app text := current_setting('poolshoogte.app_role');
    tenant text := $$municipality_code = current_setting('poolshoogte.municipality', true)$$;
    kept text;
  BEGIN
    FOREACH kept IN ARRAY ARRAY['signal', 'signal_key', 'signal_count_detached', 'signal_months.signal_other'] LOOP
      EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', kept);
      EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', kept);
      EXECUTE format('CREATE POLICY owner ON %s TO CURRENT_USER USING (true) WITH CHECK (true)', kept);
    END LOOP;
    FOREACH kept IN ARRAY ARRAY['signal', 'signal_key', 'signal_count_detached'] LOOP
      EXECUTE format('CREATE POLICY tenant ON %I TO %I USING (%s) WITH CHECK (%s)', kept, app, tenant, tenant);
    END LOOP;
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON signal TO %I', app);
    EXECUTE format('GRANT SELECT, INSERT, DELETE ON signal_key TO %I', app);
    EXECUTE format('GRANT SELECT ON signal_count_detached TO %I', app);
  END
  $do$;
`;
