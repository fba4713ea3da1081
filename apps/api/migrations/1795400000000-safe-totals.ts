import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Figures across municipalities that cannot be subtracted down to fewer than five signals (ADR 12).
 *
 * The smallest thing that is ever given is a cell: municipality x theme x closed block of four whole
 * weeks. `publish_shared_cells` decides at most once a day which cells are given, and keeps what it
 * gave; `shared_theme_totals` only adds whole given cells up.
 *
 * The old `theme_totals` took any two days, so two of its answers subtracted to single signals. It
 * goes at once, not a release later: as long as it exists, the hole does.
 */
export class SafeTotals1795400000000 implements MigrationInterface {
  readonly name = 'SafeTotals1795400000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION theme_totals(date, date)');
    await runner.query(TABLES);
    await runner.query(PUBLISH_SHARED_CELLS);
    await runner.query(SHARED_THEME_TOTALS);
    for (const signature of ['publish_shared_cells()', 'shared_theme_totals(integer)']) {
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

/**
 * What was given, and when. Nobody but the owner reads or writes these tables: no grant at all.
 *
 * `logged` is what was given for all signals (theme `*`) in the same round: with it the signals that
 * are not about the theme are known, so they must be five or more too.
 */
const TABLES = `
  CREATE TABLE publication (
    round integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    day date NOT NULL UNIQUE,
    made_at timestamptz NOT NULL DEFAULT now()
  );

  CREATE TABLE published_cell (
    municipality_code text NOT NULL REFERENCES municipality,
    block_start date NOT NULL,
    theme text NOT NULL,
    from_round integer NOT NULL REFERENCES publication,
    until_round integer REFERENCES publication CHECK (until_round > from_round),
    n integer NOT NULL CHECK (n >= 5),
    logged integer NOT NULL,
    PRIMARY KEY (municipality_code, block_start, theme, from_round),
    CHECK (CASE theme WHEN '*' THEN logged = n ELSE logged - n >= 5 END)
  );
  CREATE INDEX published_cell_given ON published_cell (block_start) WHERE until_round IS NULL;

  ALTER TABLE published_cell ENABLE ROW LEVEL SECURITY;
  ALTER TABLE published_cell FORCE ROW LEVEL SECURITY;
  CREATE POLICY owner ON published_cell TO CURRENT_USER USING (true) WITH CHECK (true);

  COMMENT ON COLUMN published_cell.block_start IS 'first day, a Monday, of a block of 28 days';
  COMMENT ON COLUMN published_cell.theme IS 'a theme, or * for all signals, as in signal_count';
  COMMENT ON COLUMN published_cell.until_round IS 'the round from which it is given no longer; empty: given now';
`;

/**
 * One round, at most once per Dutch calendar day; later calls on that day do nothing.
 *
 * Per municipality and block, with `logged` all its signals:
 * - moved by fewer than five since it was given: nothing changes, for no theme;
 * - else given anew when `logged` is five or more, and five or more away from every number ever given
 *   there; and with it each theme for which
 *   - the signals about it and the signals not about it are five or more each,
 *   - both are five or more away from every number that was ever given of them,
 *   - and each earlier time at which the theme was not given anew stays a range of five: what came
 *     since that time could hold everything that came to the theme (or to the rest) since it was last
 *     known. Otherwise 11 signals with a withheld theme, followed by 16 with 6 of the theme, would
 *     say that the theme was 1 to 4.
 *   Other themes keep their old number, as long as it is five or more below the new `logged`;
 * - else (a return to almost an earlier number): nothing of that block is given any more.
 *
 * Who may call this decides when a round is, and can roll it back: only for the product itself, never
 * for a role that may read the totals only. pg_temp stands last in the path: nobody can put a table
 * of his own in front.
 */
const PUBLISH_SHARED_CELLS = `
  CREATE FUNCTION publish_shared_cells() RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  DECLARE
    today date := (now() AT TIME ZONE 'Europe/Amsterdam')::date;
    open_block date := today - (today - date '2024-01-01') % 28;
    this_round integer;
  BEGIN
    IF EXISTS (SELECT 1 FROM publication WHERE day >= today) THEN RETURN; END IF;
    INSERT INTO publication (day) VALUES (today) ON CONFLICT (day) DO NOTHING
      RETURNING round INTO this_round;
    IF this_round IS NULL THEN RETURN; END IF;

    WITH truth AS (
      SELECT municipality_code, open_block - 28 * ((open_block - 1 - day) / 28 + 1) AS block_start,
             theme, sum(n)::integer AS n
      FROM signal_count WHERE day >= open_block - 13 * 28 AND day < open_block
      GROUP BY 1, 2, 3
    ), moved AS (
      SELECT place.code AS municipality_code, block.start AS block_start, coalesce(truth.n, 0) AS logged
      FROM municipality AS place
      CROSS JOIN (SELECT open_block - 28 * back AS start FROM generate_series(1, 13) AS back) AS block
      LEFT JOIN truth ON truth.municipality_code = place.code
        AND truth.block_start = block.start AND truth.theme = '*'
      LEFT JOIN published_cell AS given ON given.municipality_code = place.code
        AND given.block_start = block.start AND given.theme = '*' AND given.until_round IS NULL
      WHERE given.n IS NULL OR abs(coalesce(truth.n, 0) - given.n) >= 5
    ), judged AS (
      SELECT moved.*, logged >= 5 AND NOT EXISTS (
        SELECT 1 FROM published_cell AS earlier
        WHERE earlier.municipality_code = moved.municipality_code
          AND earlier.block_start = moved.block_start AND abs(moved.logged - earlier.n) < 5
      ) AS is_given
      FROM moved
    ), fresh AS (
      SELECT municipality_code, block_start, truth.theme, truth.n, judged.logged
      FROM judged JOIN truth USING (municipality_code, block_start)
      WHERE judged.is_given AND (truth.theme = '*' OR (
        truth.n >= 5 AND judged.logged - truth.n >= 5 AND NOT EXISTS (
          SELECT 1 FROM published_cell AS earlier
          WHERE earlier.municipality_code = judged.municipality_code
            AND earlier.block_start = judged.block_start AND earlier.theme IN (truth.theme, '*')
            AND (abs(truth.n - earlier.n) < 5 OR (earlier.theme <> '*'
              AND abs((judged.logged - truth.n) - (earlier.logged - earlier.n)) < 5))
        ) AND NOT EXISTS (
          SELECT 1 FROM published_cell AS earlier
          LEFT JOIN LATERAL (
            SELECT known.n, known.logged - known.n AS other, known.from_round
            FROM published_cell AS known
            WHERE known.municipality_code = earlier.municipality_code
              AND known.block_start = earlier.block_start AND known.theme = truth.theme
              AND known.from_round <= earlier.from_round
            ORDER BY known.from_round DESC LIMIT 1
          ) AS base ON true
          WHERE earlier.municipality_code = judged.municipality_code
            AND earlier.block_start = judged.block_start AND earlier.theme = '*'
            AND base.from_round IS DISTINCT FROM earlier.from_round
            AND abs(truth.n - coalesce(base.n, 0)) > abs(judged.logged - earlier.n)
            AND abs(judged.logged - truth.n - coalesce(base.other, 0))
              > abs(judged.logged - earlier.n)
        )))
    ), ended AS (
      UPDATE published_cell AS old SET until_round = this_round
      FROM judged
      WHERE old.municipality_code = judged.municipality_code
        AND old.block_start = judged.block_start AND old.until_round IS NULL
        AND (NOT judged.is_given OR judged.logged - old.n < 5 OR old.theme = '*' OR EXISTS (
          SELECT 1 FROM fresh WHERE fresh.municipality_code = old.municipality_code
            AND fresh.block_start = old.block_start AND fresh.theme = old.theme))
    )
    INSERT INTO published_cell (municipality_code, block_start, theme, from_round, n, logged)
    SELECT municipality_code, block_start, theme, this_round, n, logged FROM fresh;
  END $$`;

/**
 * Sums of whole given cells over the last closed blocks before the latest round.
 *
 * A municipality and theme without any given cell has no row; `suppressed` counts the blocks that are
 * not in `n`. Without any given cell at all there is one row, without a municipality.
 */
const SHARED_THEME_TOTALS = `
  CREATE FUNCTION shared_theme_totals(blocks integer)
  RETURNS TABLE (published_at timestamptz, first_day date, last_day date,
                 municipality text, theme text, n integer, suppressed integer)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  BEGIN
    IF blocks IS NULL OR blocks NOT IN (1, 2, 3, 6, 13) THEN
      RAISE EXCEPTION 'blocks must be 1, 2, 3, 6 or 13' USING ERRCODE = 'invalid_parameter_value';
    END IF;
    RETURN QUERY
      WITH latest AS (
        SELECT made_at, day - (day - date '2024-01-01') % 28 AS open_block
        FROM publication ORDER BY round DESC LIMIT 1
      )
      SELECT latest.made_at, latest.open_block - 28 * blocks, latest.open_block - 1,
             cell.municipality_code, cell.theme, sum(cell.n)::integer,
             blocks - count(cell.n)::integer
      FROM latest LEFT JOIN published_cell AS cell
        ON cell.until_round IS NULL AND cell.block_start < latest.open_block
        AND cell.block_start >= latest.open_block - 28 * blocks
      GROUP BY 1, 2, 3, 4, 5;
  END $$`;
