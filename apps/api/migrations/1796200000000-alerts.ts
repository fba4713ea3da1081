import type { MigrationInterface, QueryRunner } from 'typeorm';
import { keepApart } from '../src/platform/database/keep-apart';

/** Tables with rows of one municipality, and what the application may do with them. */
const TENANT_TABLES = {
  alert: 'SELECT, INSERT, UPDATE',
  // What happened, happened: a step is added and never changed.
  alert_event: 'SELECT, INSERT',
  alert_settings: 'SELECT, INSERT, UPDATE',
  alert_scoring: 'SELECT, INSERT, UPDATE',
  alert_back_test: 'SELECT, INSERT, DELETE',
  logging_day: 'SELECT, INSERT, DELETE',
  reporting_delay: 'SELECT, INSERT, DELETE',
} as const;

/**
 * Alerts, what was done with them, and what scoring needs beside the counts.
 *
 * Nobody stands in these tables: a step has the role of who took it, a day of logging how many loggers
 * there were. Who it was is in the access log alone, under a pseudonym.
 */
export class Alerts1796200000000 implements MigrationInterface {
  readonly name = 'Alerts1796200000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ALERTS);
    await runner.query(SETTINGS);
    await runner.query(LOGGING);
    await keepApart(runner, TENANT_TABLES);
    await runner.query(WAITING);
    await runner.query(`
      REVOKE ALL ON FUNCTION alerts_waiting(double precision) FROM PUBLIC;
      DO $$ BEGIN EXECUTE format('GRANT EXECUTE ON FUNCTION alerts_waiting(double precision) TO %I',
        current_setting('poolshoogte.app_role'));
      END $$;
    `);
  }

  down(): Promise<void> {
    throw new Error('Migrations are append-only: write a new one that undoes this.');
  }
}

const ALERTS = `
  CREATE TABLE alert (
    id uuid PRIMARY KEY,
    municipality_code text NOT NULL REFERENCES municipality,
    kern_code text NOT NULL,
    kernen text[] NOT NULL,
    theme text NOT NULL,
    level text NOT NULL CHECK (level IN ('watch', 'act')),
    state text NOT NULL DEFAULT 'raised'
      CHECK (state IN ('raised', 'seen', 'interpreted', 'followed_up', 'closed')),
    is_withdrawn boolean NOT NULL DEFAULT false,
    started_on date NOT NULL,
    last_on date NOT NULL,
    raised_at timestamptz NOT NULL,
    figures jsonb NOT NULL,
    cautions text[] NOT NULL,
    event_ids text[] NOT NULL DEFAULT '{}',
    engine_version text NOT NULL,
    episode jsonb NOT NULL,
    ended_on date,
    outcome text CHECK (outcome IN ('true', 'false', 'unclear')),
    closed_at timestamptz,
    version integer NOT NULL DEFAULT 1,
    UNIQUE (municipality_code, kern_code, theme, started_on),
    UNIQUE (municipality_code, id),
    CHECK ((state = 'closed') = (outcome IS NOT NULL AND closed_at IS NOT NULL))
  );
  CREATE UNIQUE INDEX alert_going ON alert (municipality_code, kern_code, theme) WHERE ended_on IS NULL;
  CREATE INDEX alert_newest ON alert (municipality_code, raised_at DESC, id DESC);
  COMMENT ON COLUMN alert.kern_code IS 'a kern, or - for the municipality as a whole';
  COMMENT ON COLUMN alert.theme IS 'a theme, or * for all themes together';
  COMMENT ON COLUMN alert.kernen IS 'the kernen in which it rises';
  COMMENT ON COLUMN alert.figures IS 'what was known when it was raised; never changed';
  COMMENT ON COLUMN alert.episode IS 'how far the engine has come with it, also after people closed it';
  COMMENT ON COLUMN alert.ended_on IS 'the episode is over; until then its series raises no other alert';

  CREATE TABLE alert_event (
    municipality_code text NOT NULL,
    alert_id uuid NOT NULL,
    version integer NOT NULL CHECK (version >= 1),
    at timestamptz NOT NULL,
    kind text NOT NULL CHECK (kind IN ('raised', 'level_changed', 'withdrawn', 'returned', 'seen', 'interpreted',
      'followed_up', 'closed')),
    role text,
    level text NOT NULL,
    content jsonb NOT NULL DEFAULT '{}',
    PRIMARY KEY (municipality_code, alert_id, version),
    FOREIGN KEY (municipality_code, alert_id) REFERENCES alert (municipality_code, id)
  );
  COMMENT ON COLUMN alert_event.role IS 'the role of who did it; null: the product itself';
`;

const SETTINGS = `
  CREATE TABLE alert_settings (
    municipality_code text PRIMARY KEY REFERENCES municipality,
    false_per_kern_year double precision,
    minimum_signals integer,
    version integer NOT NULL DEFAULT 0,
    thresholds jsonb,
    estimated_at timestamptz
  );
  COMMENT ON COLUMN alert_settings.thresholds IS 'from simulation, and the setting and engine that they belong to';

  CREATE TABLE alert_scoring (
    municipality_code text PRIMARY KEY REFERENCES municipality,
    seq bigint NOT NULL DEFAULT 0,
    judged_on date,
    scored_at timestamptz,
    night_slot timestamptz
  );
  COMMENT ON COLUMN alert_scoring.seq IS 'every numbered change up to this one is in the scores';
  COMMENT ON COLUMN alert_scoring.night_slot IS 'the last night run that this municipality was done in';

  CREATE TABLE alert_back_test (
    municipality_code text NOT NULL REFERENCES municipality,
    token text NOT NULL,
    settings jsonb NOT NULL,
    at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (municipality_code, token)
  );
`;

const LOGGING = `
  CREATE TABLE logging_day (
    municipality_code text NOT NULL REFERENCES municipality,
    entered_on date NOT NULL,
    kern_code text NOT NULL,
    n integer NOT NULL CHECK (n > 0),
    loggers integer NOT NULL CHECK (loggers >= 0),
    PRIMARY KEY (municipality_code, entered_on, kern_code)
  );
  COMMENT ON TABLE logging_day IS 'signals by the day of entry, and by how many accounts; never by which';

  CREATE TABLE reporting_delay (
    municipality_code text NOT NULL REFERENCES municipality,
    entered_on date NOT NULL,
    source_kind text NOT NULL,
    delay_days integer NOT NULL CHECK (delay_days BETWEEN 0 AND 61),
    n integer NOT NULL CHECK (n > 0),
    PRIMARY KEY (municipality_code, entered_on, source_kind, delay_days)
  );
  COMMENT ON COLUMN reporting_delay.delay_days IS 'from the day it happened to the day of entry; 61: longer';
`;

/**
 * Municipalities with numbered changes that are not in the scores yet, longest waiting first. A code and
 * two numbers, nothing of what changed.
 */
const WAITING = `
  CREATE FUNCTION alerts_waiting(rest_seconds double precision)
  RETURNS TABLE (municipality text, since timestamptz)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT place.municipality_code, oldest.created_at
    FROM public.live_sequence AS place
    LEFT JOIN public.alert_scoring AS done USING (municipality_code)
    LEFT JOIN LATERAL (
      SELECT created_at FROM public.outbox
      WHERE municipality_code = place.municipality_code AND seq > coalesce(done.seq, 0)
      ORDER BY seq LIMIT 1
    ) AS oldest ON true
    WHERE place.last_seq > coalesce(done.seq, 0)
      AND (done.scored_at IS NULL OR done.scored_at < now() - make_interval(secs => rest_seconds))
    ORDER BY oldest.created_at NULLS FIRST, place.municipality_code
  $$`;
