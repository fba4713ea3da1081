import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The foundation: places, signals, counts, imports, outbox.
 *
 * The role that runs this owns every table. The application connects as another role, named by the
 * setting `poolshoogte.app_role`, that can read and write rows but never change the structure, so
 * that row level security can be forced on it later.
 */
export class Foundation1795000000000 implements MigrationInterface {
  readonly name = 'Foundation1795000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE installation (
        id boolean PRIMARY KEY DEFAULT true CHECK (id),
        mode text NOT NULL CHECK (mode IN ('demo', 'real')),
        home_municipality text,
        demo_until date,
        created_at timestamptz NOT NULL DEFAULT now()
      );

      CREATE TABLE municipality (
        code text PRIMARY KEY CHECK (code ~ '^GM[0-9]{4}$'),
        name text NOT NULL,
        province text,
        population integer CHECK (population > 0),
        population_year integer,
        population_source text,
        created_at timestamptz NOT NULL DEFAULT now()
      );

      CREATE TABLE kern (
        code text PRIMARY KEY CHECK (code ~ '^WP[0-9]{4}$'),
        municipality_code text NOT NULL REFERENCES municipality,
        name text NOT NULL,
        aliases text[] NOT NULL DEFAULT '{}',
        boundary text NOT NULL CHECK (boundary IN ('buurten', 'approx', 'point')),
        label_lon double precision NOT NULL,
        label_lat double precision NOT NULL,
        geometry jsonb NOT NULL
      );
      CREATE INDEX kern_municipality ON kern (municipality_code);

      CREATE TABLE import (
        id uuid PRIMARY KEY,
        municipality_code text NOT NULL REFERENCES municipality,
        filename text NOT NULL,
        state text NOT NULL CHECK (state IN ('running', 'done', 'interrupted', 'failed', 'undone')),
        started_at timestamptz NOT NULL DEFAULT now(),
        finished_at timestamptz,
        touched_at timestamptz NOT NULL DEFAULT now(),
        bytes_read bigint NOT NULL DEFAULT 0,
        bytes_total bigint,
        accepted integer NOT NULL DEFAULT 0,
        already_present integer NOT NULL DEFAULT 0,
        refused integer NOT NULL DEFAULT 0,
        empty integer NOT NULL DEFAULT 0,
        without_kern integer NOT NULL DEFAULT 0,
        encoding text,
        delimiter text,
        first_day date,
        last_day date,
        message text
      );
      CREATE INDEX import_municipality ON import (municipality_code, started_at DESC);

      CREATE TABLE import_refusal (
        import_id uuid NOT NULL REFERENCES import,
        record integer NOT NULL,
        line integer NOT NULL,
        reason text NOT NULL,
        PRIMARY KEY (import_id, record)
      );

      CREATE TABLE signal (
        id uuid PRIMARY KEY,
        municipality_code text NOT NULL REFERENCES municipality,
        kern_code text REFERENCES kern,
        text text NOT NULL,
        masked jsonb NOT NULL,
        fingerprint text NOT NULL,
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
        request_hash text NOT NULL,
        import_id uuid REFERENCES import,
        UNIQUE (municipality_code, idempotency_key)
      );
      CREATE INDEX signal_listed ON signal (municipality_code, listed_at DESC, id DESC);
      CREATE INDEX signal_fingerprint ON signal (municipality_code, fingerprint);
      CREATE INDEX signal_import ON signal (import_id) WHERE import_id IS NOT NULL;

      CREATE TABLE signal_count (
        municipality_code text NOT NULL REFERENCES municipality,
        theme text NOT NULL,
        day date NOT NULL,
        kern_code text NOT NULL,
        source_kind text NOT NULL,
        phase text NOT NULL,
        n integer NOT NULL CHECK (n >= 0),
        PRIMARY KEY (municipality_code, theme, day, kern_code, source_kind, phase)
      );

      CREATE TABLE outbox (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        municipality_code text NOT NULL REFERENCES municipality,
        touched jsonb NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        seq bigint,
        UNIQUE (municipality_code, seq)
      );
      CREATE INDEX outbox_unnumbered ON outbox (id) WHERE seq IS NULL;

      CREATE TABLE live_sequence (
        municipality_code text PRIMARY KEY REFERENCES municipality,
        last_seq bigint NOT NULL
      );
    `);
    await runner.query(`
      COMMENT ON COLUMN signal.text IS 'masked; the text as typed is never stored';
      COMMENT ON COLUMN signal.occurred_on IS 'the day it happened';
      COMMENT ON COLUMN signal.seen_on IS 'the day somebody of the municipality heard or saw it';
      COMMENT ON COLUMN signal.entered_at IS 'the moment it was entered';
      COMMENT ON COLUMN signal.listed_at IS 'place in the list of newest signals: the entry, or for imported rows the day it happened';
      COMMENT ON COLUMN signal_count.theme IS 'a theme, or * for all signals: a signal counts once in *, and once in each of its themes';
      COMMENT ON COLUMN signal_count.kern_code IS 'a kern, or - when it is not known';
      COMMENT ON COLUMN outbox.seq IS 'given after commit by one relay at a time, so it becomes visible in order';
    `);
    await runner.query(`
      DO $$
      DECLARE app text := current_setting('poolshoogte.app_role');
      BEGIN
        EXECUTE format('GRANT USAGE ON SCHEMA public TO %I', app);
        EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON
          installation, municipality, kern, import, import_refusal, signal, signal_count, outbox, live_sequence
          TO %I', app);
      END $$;
    `);
  }

  down(): Promise<void> {
    throw new Error('Migrations are append-only: write a new one that undoes this.');
  }
}
