import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What suggestions of tags learn from, and what came of it (ADR 20).
 *
 * Rows of the log are added and never changed or removed, also not by the owner of a session that got
 * hold of the application role: withdrawing is a row too. No row says who gave it, and none holds a
 * text: a text that is removed from the product is gone for learning as well.
 */
export class Taggings1796000000000 implements MigrationInterface {
  readonly name = 'Taggings1796000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(COMMENTS);
    await runner.query(APPEND_ONLY);
    await runner.query(KEPT_APART);
    await runner.query(GRANTS);
    await runner.query(ANNOUNCE);
  }

  down(): Promise<void> {
    throw new Error('Migrations are append-only: write a new one that undoes this.');
  }
}

const TABLES = `
  CREATE TABLE tag_correction (
    id                uuid NOT NULL,
    municipality_code text NOT NULL REFERENCES municipality,
    signal_id         uuid NOT NULL,
    kind              text NOT NULL CHECK (kind IN ('correction', 'confirmation')),
    moment            text NOT NULL CHECK (moment IN ('logging', 'retagging')),
    suggested_themes  text[] NOT NULL,
    suggested_drivers text[] NOT NULL,
    suggested_phase   text NOT NULL,
    chosen_themes     text[] NOT NULL,
    chosen_drivers    text[],
    chosen_phase      text,
    before            jsonb,
    model_version     integer NOT NULL,
    lexicon_version   text NOT NULL CHECK (length(lexicon_version) <= 80),
    at                timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (municipality_code, id)
  );
  CREATE INDEX tag_correction_signal ON tag_correction (municipality_code, signal_id, id);
  CREATE INDEX tag_correction_at ON tag_correction (municipality_code, at);

  CREATE TABLE tag_correction_withdrawal (
    municipality_code text NOT NULL REFERENCES municipality,
    correction_id     uuid NOT NULL,
    at                timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (municipality_code, correction_id),
    FOREIGN KEY (municipality_code, correction_id) REFERENCES tag_correction
  );

  CREATE TABLE second_coding (
    municipality_code text NOT NULL REFERENCES municipality,
    signal_id         uuid NOT NULL,
    themes            text[] NOT NULL,
    at                timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (municipality_code, signal_id)
  );

  CREATE TABLE lexicon_change (
    id                 uuid NOT NULL,
    municipality_code  text NOT NULL REFERENCES municipality,
    kind               text NOT NULL CHECK (kind IN ('add', 'remove', 'decline')),
    theme              text NOT NULL,
    word               text NOT NULL CHECK (length(word) BETWEEN 2 AND 80),
    at                 timestamptz NOT NULL DEFAULT clock_timestamp(),
    withdrawn_at       timestamptz,
    PRIMARY KEY (municipality_code, id)
  );
  CREATE UNIQUE INDEX lexicon_change_present ON lexicon_change (municipality_code, theme, word)
    WHERE withdrawn_at IS NULL;

  CREATE TABLE tagging_model (
    municipality_code text NOT NULL REFERENCES municipality,
    version           integer NOT NULL CHECK (version > 0),
    made_at           timestamptz NOT NULL DEFAULT clock_timestamp(),
    state             text NOT NULL CHECK (state IN ('proposed', 'live', 'refused', 'retired')),
    state_at          timestamptz NOT NULL DEFAULT clock_timestamp(),
    lexicon_version   text NOT NULL CHECK (length(lexicon_version) <= 80),
    basis             text NOT NULL CHECK (length(basis) <= 80),
    lessons           integer NOT NULL,
    figures           jsonb NOT NULL,
    reason            text NOT NULL CHECK (length(reason) <= 300),
    weights           bytea CHECK (length(weights) <= 4000000),
    PRIMARY KEY (municipality_code, version)
  );
  CREATE UNIQUE INDEX tagging_model_live ON tagging_model (municipality_code) WHERE state = 'live';

  CREATE TABLE tagging_setting (
    municipality_code   text PRIMARY KEY REFERENCES municipality,
    second_coding_share integer NOT NULL CHECK (second_coding_share BETWEEN 0 AND 50),
    at                  timestamptz NOT NULL DEFAULT clock_timestamp()
  );

  CREATE TABLE tagging_change (
    municipality_code text NOT NULL REFERENCES municipality,
    id                uuid NOT NULL,
    at                timestamptz NOT NULL DEFAULT clock_timestamp(),
    model_version     integer NOT NULL,
    lexicon_version   text NOT NULL CHECK (length(lexicon_version) <= 80),
    PRIMARY KEY (municipality_code, id)
  );

  ALTER TABLE signal ADD COLUMN model_version integer NOT NULL DEFAULT 0;
`;

const COMMENTS = `
  COMMENT ON TABLE tag_correction IS 'what was suggested and what a person chose; added to, never changed';
  COMMENT ON COLUMN tag_correction.signal_id IS 'refers to nothing: a signal that is removed takes its text along, and its lesson with it';
  COMMENT ON COLUMN tag_correction.chosen_drivers IS 'empty: the person left the suggestion as it was, which neither confirms nor denies it';
  COMMENT ON COLUMN tag_correction.before IS 'ids and origins of the tags before a later change, to put them back; without words of the text';
  COMMENT ON COLUMN tag_correction.model_version IS '0: the shipped lexicon alone';
  COMMENT ON TABLE second_coding IS 'themes that a second colleague gave without seeing the first ones';
  COMMENT ON COLUMN tagging_model.basis IS 'hash of what it was made from: the same basis is never tried twice';
  COMMENT ON COLUMN tagging_model.weights IS 'of hashes of words; no text can be read from it. Empty: no longer kept';
  COMMENT ON TABLE tagging_change IS 'when the suggestions began to be made otherwise; charts get a mark there';
`;

const LOGS = ['tag_correction', 'tag_correction_withdrawal', 'second_coding', 'tagging_change'];

/** Without grants on UPDATE and DELETE, and with a trigger for whoever has them all the same. */
const APPEND_ONLY = `
  CREATE FUNCTION refuse_change() RETURNS trigger
  LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
  BEGIN
    RAISE EXCEPTION 'rows of % are never changed or removed', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
  END $$;
  ${LOGS.map(
    (table) => `CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ${table}
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();`,
  ).join('\n  ')}
`;

const TENANT_TABLES = [...LOGS, 'lexicon_change', 'tagging_model', 'tagging_setting'];

const KEPT_APART = `
  DO $do$
  DECLARE
    app text := current_setting('poolshoogte.app_role');
    tenant text := $$municipality_code = current_setting('poolshoogte.municipality', true)$$;
    kept text;
  BEGIN
    FOREACH kept IN ARRAY ARRAY[${TENANT_TABLES.map((table) => `'${table}'`).join(', ')}] LOOP
      EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', kept);
      EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', kept);
      EXECUTE format('CREATE POLICY owner ON %I TO CURRENT_USER USING (true) WITH CHECK (true)', kept);
      EXECUTE format('CREATE POLICY tenant ON %I TO %I USING (%s) WITH CHECK (%s)', kept, app, tenant, tenant);
    END LOOP;
  END
  $do$;
`;

/** The times of the logs are those of the database. */
const GRANTS = `
  DO $$
  DECLARE app text := current_setting('poolshoogte.app_role');
  BEGIN
    EXECUTE format('GRANT SELECT ON ${TENANT_TABLES.join(', ')} TO %I', app);
    EXECUTE format('GRANT INSERT (id, municipality_code, signal_id, kind, moment, suggested_themes,
      suggested_drivers, suggested_phase, chosen_themes, chosen_drivers, chosen_phase, before, model_version,
      lexicon_version) ON tag_correction TO %I', app);
    EXECUTE format('GRANT INSERT (municipality_code, correction_id) ON tag_correction_withdrawal TO %I', app);
    EXECUTE format('GRANT INSERT (municipality_code, signal_id, themes) ON second_coding TO %I', app);
    EXECUTE format('GRANT INSERT (municipality_code, id, model_version, lexicon_version) ON tagging_change TO %I', app);
    EXECUTE format('GRANT INSERT (id, municipality_code, kind, theme, word),
      UPDATE (withdrawn_at) ON lexicon_change TO %I', app);
    EXECUTE format('GRANT INSERT, UPDATE (state, state_at, reason, weights) ON tagging_model TO %I', app);
    EXECUTE format('GRANT INSERT, UPDATE ON tagging_setting TO %I', app);
  END $$;
`;

/** Tells every process that suggestions of a municipality are made otherwise from this commit on. */
const ANNOUNCE = `
  CREATE FUNCTION announce_tagging() RETURNS trigger
  LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
  BEGIN
    PERFORM pg_notify('poolshoogte_tagging', NEW.municipality_code);
    RETURN NULL;
  END $$;
  CREATE TRIGGER announce AFTER INSERT ON tagging_change
    FOR EACH ROW EXECUTE FUNCTION announce_tagging();
`;
