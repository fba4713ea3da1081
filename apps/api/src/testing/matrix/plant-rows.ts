import type { DataSource } from 'typeorm';
import { rowsOf } from '../../platform/database/rows';

/** Reference data that every municipality may read; it holds nothing that anybody wrote. */
const SHARED = ['kern'];

/** A word that stands in every text of the planted rows of a municipality, and nowhere else. */
export const canaryOf = (code: string): string => `kanarie-${code.toLowerCase()}-tekst`;

/** Every table with rows of one municipality, as the catalogue has them. */
export async function tenantTables(owner: DataSource): Promise<string[]> {
  const rows = await rowsOf<{ name: string }>(
    owner,
    `SELECT c.relname AS name FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
     WHERE a.attname = 'municipality_code' AND NOT a.attisdropped AND c.relkind IN ('r', 'p', 'm', 'v')
       AND c.relnamespace = 'public'::regnamespace AND c.relname <> ALL ($1) ORDER BY 1`,
    [SHARED],
  );
  return rows.map(({ name }) => name);
}

const idOf = (kind: string, code: string): string =>
  `00000000-0000-7000-8000-0000${kind}${code.slice(2)}`;
const hashOf = (kind: string, code: string): Buffer => Buffer.alloc(32, `${kind}${code}`);

/**
 * Values per table; a new table without any fails the tests that look at every table.
 * `$1` is the code, `$2` an id, `$3` the canary, `$4` a hash of 32 bytes.
 */
const ROWS: Readonly<Record<string, { kind: string; sql: string }>> = {
  import: {
    kind: '0001',
    sql: `INSERT INTO import (id, municipality_code, filename, state, message) VALUES ($2, $1, $3, 'done', $3)`,
  },
  import_refusal: {
    kind: '0001',
    sql: `INSERT INTO import_refusal (import_id, municipality_code, record, line, reason) VALUES ($2, $1, 1, 1, $3)`,
  },
  signal: {
    kind: '0002',
    sql: `INSERT INTO signal (id, municipality_code, text, masked, fingerprint, source_kind, occurred_on, seen_on,
            entered_at, listed_at, themes, drivers, phase, tagging, privacy_version, lexicon_version,
            idempotency_key)
          VALUES ($2, $1, $3, '{}', NULL, 'melding', '2026-01-01', '2026-01-01', now(), now(), '{}', '{}',
            'onbekend', '{}', '', '', 'key')`,
  },
  signal_key: {
    kind: '0002',
    sql: `INSERT INTO signal_key (municipality_code, idempotency_key, signal_id, request_hash)
          VALUES ($1, $3, $2, '')`,
  },
  signal_count_detached: {
    kind: '0003',
    sql: `INSERT INTO signal_count_detached (month, municipality_code, theme, day, kern_code, source_kind, phase, n)
          VALUES ('2026-01-01', $1, $3, '2026-01-01', '-', 'melding', 'onbekend', 4)`,
  },
  signal_count: {
    kind: '0003',
    sql: `INSERT INTO signal_count (municipality_code, theme, day, kern_code, source_kind, phase, n)
          VALUES ($1, $3, '2026-01-01', '-', 'melding', 'onbekend', 4)`,
  },
  echo_change: {
    kind: '0003',
    sql: `INSERT INTO echo_change (municipality_code, id, signal_id, from_event, to_event, act)
          VALUES ($1, $2, $2, $2, $2, 'merged')`,
  },
  live_sequence: {
    kind: '0003',
    sql: `INSERT INTO live_sequence (municipality_code, last_seq) VALUES ($1, 7)`,
  },
  outbox: {
    kind: '0003',
    sql: `INSERT INTO outbox (municipality_code, touched) VALUES ($1, jsonb_build_object('kernen', jsonb_build_array($3::text)))`,
  },
  access_log: {
    kind: '0003',
    sql: `INSERT INTO access_log (municipality_code, began_at, actor, actor_kind, action, reason, processing_id, product_version)
          VALUES ($1, now(), 'tester', 'person', 'signal_read', $3, repeat('0', 32), '0')`,
  },
  access_log_head: {
    kind: '0003',
    sql: `INSERT INTO access_log_head (municipality_code) VALUES ($1)`,
  },
  role_grant: {
    kind: '0004',
    sql: `INSERT INTO role_grant (account_id, role, municipality_code) VALUES ($2, 'staff', $1)`,
  },
  invitation: {
    kind: '0004',
    sql: `INSERT INTO invitation (account_id, municipality_code, email, name) VALUES ($2, $1, $3 || '@example.invalid', $3)`,
  },
  service_key: {
    kind: '0004',
    sql: `INSERT INTO service_key (id, account_id, municipality_code, secret_hash, scopes, expires_at)
          VALUES ($2, $2, $1, $4, ARRAY[$3], now() + interval '1 day')`,
  },
  device_enrolment: {
    kind: '0004',
    sql: `INSERT INTO device_enrolment (code_hash, account_id, municipality_code, valid_until)
          VALUES ($4, $2, $1, now() + interval '1 day')`,
  },
  alert: {
    kind: '0006',
    sql: `INSERT INTO alert (id, municipality_code, kern_code, kernen, theme, level, started_on, last_on, raised_at,
            figures, cautions, engine_version, episode)
          VALUES ($2, $1, '-', '{}', $3, 'watch', '2026-01-05', '2026-01-05', now(), '{}', '{}', '0', '{}')`,
  },
  alert_event: {
    kind: '0006',
    sql: `INSERT INTO alert_event (municipality_code, alert_id, version, at, kind, level, content)
          VALUES ($1, $2, 1, now(), 'raised', 'watch', jsonb_build_object('note', $3::text))`,
  },
  alert_settings: {
    kind: '0006',
    sql: `INSERT INTO alert_settings (municipality_code, thresholds) VALUES ($1, jsonb_build_object('is', $2::text))`,
  },
  alert_scoring: {
    kind: '0006',
    sql: `INSERT INTO alert_scoring (municipality_code, seq) VALUES ($1, 6)`,
  },
  alert_back_test: {
    kind: '0006',
    sql: `INSERT INTO alert_back_test (municipality_code, token, settings) VALUES ($1, $2, '{}')`,
  },
  logging_day: {
    kind: '0006',
    sql: `INSERT INTO logging_day (municipality_code, entered_on, kern_code, n, loggers)
          VALUES ($1, '2026-01-05', $2, 1, 1)`,
  },
  reporting_delay: {
    kind: '0006',
    sql: `INSERT INTO reporting_delay (municipality_code, entered_on, source_kind, delay_days, n)
          VALUES ($1, '2026-01-05', $2, 1, 1)`,
  },
  event_source: {
    kind: '0005',
    sql: `INSERT INTO event_source (id, municipality_code, origin, title, kind, effect)
          VALUES ($2, $1, 'file', $3, 'other', 'marks')`,
  },
  expected_event: {
    kind: '0005',
    sql: `INSERT INTO expected_event (id, municipality_code, title, first_day, last_day, kind, effect, source_id)
          VALUES ($2, $1, $3, '2026-01-05', '2026-01-05', 'other', 'marks', $2)`,
  },
  notification_preference: {
    kind: '0004',
    sql: `INSERT INTO notification_preference (municipality_code, account_id, preferences)
          VALUES ($1, $2, jsonb_build_object('dailyAt', $3::text))`,
  },
  push_subscription: {
    kind: '0004',
    sql: `INSERT INTO push_subscription (id, municipality_code, account_id, endpoint, p256dh, auth)
          VALUES ($2, $1, $2, 'https://fcm.googleapis.com/' || $3, 'p', 'a')`,
  },
  notification: {
    kind: '0004',
    sql: `INSERT INTO notification (municipality_code, alert_id, account_id, channel, reason, due_at)
          SELECT $1, alert.id, $2, 'email', 'act', now() FROM alert WHERE municipality_code = $1`,
  },
  tag_correction: {
    kind: '0005',
    sql: `INSERT INTO tag_correction (municipality_code, id, signal_id, kind, moment, suggested_themes,
            suggested_drivers, suggested_phase, chosen_themes, model_version, lexicon_version)
          VALUES ($1, $2, $2, 'correction', 'logging', '{}', '{}', 'onbekend', '{}', 0, $3)`,
  },
  tag_correction_withdrawal: {
    kind: '0005',
    sql: `INSERT INTO tag_correction_withdrawal (municipality_code, correction_id) VALUES ($1, $2)`,
  },
  second_coding: {
    kind: '0005',
    sql: `INSERT INTO second_coding (municipality_code, signal_id, themes) VALUES ($1, $2, '{}')`,
  },
  lexicon_change: {
    kind: '0005',
    sql: `INSERT INTO lexicon_change (municipality_code, id, kind, theme, word) VALUES ($1, $2, 'add', 'zorg', $3)`,
  },
  tagging_model: {
    kind: '0005',
    sql: `INSERT INTO tagging_model (municipality_code, version, state, lexicon_version, basis, lessons, figures, reason)
          VALUES ($1, 1, 'refused', $3, $3, 0, '{}', $3)`,
  },
  tagging_setting: {
    kind: '0005',
    sql: `INSERT INTO tagging_setting (municipality_code, second_coding_share) VALUES ($1, 5)`,
  },
  tagging_change: {
    kind: '0005',
    sql: `INSERT INTO tagging_change (municipality_code, id, model_version, lexicon_version) VALUES ($1, $2, 0, $3)`,
  },
  published_cell: {
    kind: '0003',
    sql: `INSERT INTO published_cell (municipality_code, block_start, theme, from_round, n, logged)
          SELECT $1, '2026-01-05', 'wonen', max(round), 6, 20 FROM publication`,
  },
};

/** Parents first: a refusal belongs to an import. */
export const PLANTED = Object.keys(ROWS);

/** One row of a municipality in every table there is, and an account that has its name in no other. */
export async function plantRows(owner: DataSource, code: string): Promise<void> {
  const canary = canaryOf(code);
  await owner.query(
    `INSERT INTO municipality (code, name) VALUES ($1, $1) ON CONFLICT DO NOTHING`,
    [code],
  );
  await owner.query(`INSERT INTO publication (day) VALUES ('2026-02-02') ON CONFLICT DO NOTHING`);
  await owner.query(
    `INSERT INTO account (id, kind, pseudonym, name, email, state) VALUES ($1, 'person', $2, $3, $4, 'active')`,
    [idOf('0004', code), `medewerker-${code}`, canary, `${canary}@account.invalid`],
  );
  await owner.query(
    `INSERT INTO session (id, token_hash, account_id, started_at, last_seen_at, expires_at, client)
     VALUES ($1, $2, $1, now(), now(), now() + interval '1 hour', $3)`,
    [idOf('0004', code), hashOf('session', code), canary],
  );
  for (const { kind, sql } of Object.values(ROWS)) {
    const all: unknown[] = [code, idOf(kind, code), canary, hashOf(kind, code)];
    // PostgreSQL wants no value that the statement does not name.
    const named = all.map((_, place) => sql.includes(`$${place + 1}`));
    const numbered = named.map((is, place) =>
      is ? named.slice(0, place + 1).filter(Boolean).length : 0,
    );
    const text = sql.replace(/\$(\d)/g, (_, digit: string) => `$${numbered[Number(digit) - 1]}`);
    await owner.query(
      text,
      all.filter((_, place) => named[place]),
    );
  }
}
