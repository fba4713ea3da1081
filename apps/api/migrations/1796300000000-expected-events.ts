import type { MigrationInterface, QueryRunner } from 'typeorm';
import { keepApart } from '../src/platform/database/keep-apart';

/**
 * The agenda of a municipality: what is going to happen, and the files and addresses it came with.
 * Titles are masked like any text. National days are computed and stand in no table. Nothing here is
 * joined with a count: an event can mark, explain and mute, and never take away.
 */
export class ExpectedEvents1796300000000 implements MigrationInterface {
  readonly name = 'ExpectedEvents1796300000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    const rights = 'SELECT, INSERT, UPDATE, DELETE';
    await keepApart(runner, { event_source: rights, expected_event: rights });
  }

  down(): Promise<void> {
    throw new Error('Migrations are append-only: write a new one that undoes this.');
  }
}

const ABOUT = `
        kind              text NOT NULL CHECK (kind IN ('council_meeting', 'decision',
                            'residents_evening', 'election', 'tradition', 'holiday', 'other')),
        effect            text NOT NULL CHECK (effect IN ('marks', 'explains', 'mutes')),
        kern_code         text REFERENCES kern,
        theme             text CHECK (length(theme) <= 60)`;

const TABLES = `
  CREATE TABLE event_source (
    id                uuid NOT NULL,
    municipality_code text NOT NULL REFERENCES municipality,
    origin            text NOT NULL CHECK (origin IN ('file', 'address')),
    title             text NOT NULL CHECK (length(title) <= 400),
    -- Where an agenda is asked every day; of a file nothing.
    href              text CHECK (length(href) <= 1000),
    ${ABOUT},
    added_at          timestamptz NOT NULL DEFAULT now(),
    tried_at          timestamptz,
    succeeded_at      timestamptz,
    -- A code, never what the other side said.
    failure           text CHECK (length(failure) <= 40),
    problems          integer NOT NULL DEFAULT 0,
    PRIMARY KEY (municipality_code, id),
    CHECK ((origin = 'address') = (href IS NOT NULL))
  );

  CREATE TABLE expected_event (
    id                uuid NOT NULL,
    municipality_code text NOT NULL REFERENCES municipality,
    title             text NOT NULL CHECK (length(title) <= 400),
    first_day         date NOT NULL,
    last_day          date NOT NULL,
    ${ABOUT},
    -- NULL: entered by hand.
    source_id         uuid,
    PRIMARY KEY (municipality_code, id),
    FOREIGN KEY (municipality_code, source_id) REFERENCES event_source ON DELETE CASCADE,
    CHECK (last_day >= first_day AND last_day - first_day < 31)
  );
  CREATE INDEX expected_event_days ON expected_event (municipality_code, first_day, last_day);
  CREATE INDEX expected_event_source ON expected_event (municipality_code, source_id)
    WHERE source_id IS NOT NULL;
`;
