import type { MigrationInterface, QueryRunner } from 'typeorm';
import { keepApart } from '../src/platform/database/keep-apart';

const TENANT_TABLES = {
  notification_preference: 'SELECT, INSERT, UPDATE, DELETE',
  push_subscription: 'SELECT, INSERT, UPDATE, DELETE',
  notification: 'SELECT, INSERT, UPDATE, DELETE',
} as const;

/**
 * What colleagues want to be told of alerts, and what they were told. The key of `notification` is the
 * promise that the same alert is never told twice: it holds whatever process plans or dies.
 */
export class Notifications1796400000000 implements MigrationInterface {
  readonly name = 'Notifications1796400000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await keepApart(runner, TENANT_TABLES);
  }

  down(): Promise<void> {
    throw new Error('Migrations are append-only: write a new one that undoes this.');
  }
}

const TABLES = `
  CREATE TABLE notification_preference (
    municipality_code text NOT NULL REFERENCES municipality,
    account_id        uuid NOT NULL REFERENCES account,
    preferences       jsonb NOT NULL,
    PRIMARY KEY (municipality_code, account_id)
  );

  -- A browser that somebody put on for push. Where it is and its keys; what it is called is not asked.
  CREATE TABLE push_subscription (
    id                uuid PRIMARY KEY,
    municipality_code text NOT NULL REFERENCES municipality,
    account_id        uuid NOT NULL REFERENCES account,
    endpoint          text NOT NULL CHECK (length(endpoint) <= 1000),
    p256dh            text NOT NULL,
    auth              text NOT NULL,
    UNIQUE (municipality_code, endpoint)
  );
  CREATE INDEX push_subscription_account ON push_subscription (municipality_code, account_id);

  CREATE TABLE notification (
    municipality_code text NOT NULL,
    alert_id          uuid NOT NULL,
    account_id        uuid NOT NULL REFERENCES account,
    channel           text NOT NULL CHECK (channel IN ('email', 'push')),
    reason            text NOT NULL CHECK (reason IN ('watch', 'act', 'unseen')),
    due_at            timestamptz NOT NULL,
    state             text NOT NULL DEFAULT 'waiting'
      CHECK (state IN ('waiting', 'sending', 'sent', 'failed', 'dropped')),
    attempts          integer NOT NULL DEFAULT 0,
    touched_at        timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (municipality_code, alert_id, account_id, channel, reason),
    FOREIGN KEY (municipality_code, alert_id) REFERENCES alert (municipality_code, id) ON DELETE CASCADE
  );
  CREATE INDEX notification_waiting ON notification (municipality_code, due_at) WHERE state = 'waiting';
  COMMENT ON COLUMN notification.state IS
    'sending, and never heard of again: nobody knows whether it went out, so it is not sent once more';
  COMMENT ON COLUMN notification.reason IS 'the level it was raised to, or that nobody saw it for a day';
`;
