import type { EntityManager } from 'typeorm';
import { rowsOf } from '../../platform/database/rows';
import { ALL_SIGNALS, NO_KERN } from './count-cell';

export interface Heard {
  readonly events: number;
  readonly echoes: number;
}

/** A cell whose kept events or echoes differ from what the signals say. */
export interface CountDifference {
  readonly municipality: string;
  readonly theme: string;
  readonly day: string;
  readonly kern: string;
  readonly sourceKind: string;
  readonly phase: string;
  readonly kept: Heard;
  readonly recounted: Heard;
}

/** The counts made anew from the signals, by the database itself; `which` is a condition on `signal`. */
export const recountSql = (which = 'true'): string => `
  SELECT municipality_code, theme, occurred_on AS day, coalesce(kern_code, '${NO_KERN}') AS kern_code,
         source_kind, phase, (count(*) FILTER (WHERE echo_of IS NULL))::int AS n, count(echo_of)::int AS echoes
  FROM signal CROSS JOIN LATERAL (
    SELECT '${ALL_SIGNALS}' AS theme UNION SELECT unnest(themes)
  ) AS counted
  WHERE ${which}
  GROUP BY 1, 2, 3, 4, 5, 6`;

/**
 * The same, with what signals of months that were put away still count for: their texts are gone,
 * their figures are not.
 */
const FULL_RECOUNT_SQL = `
  SELECT municipality_code, theme, day, kern_code, source_kind, phase, sum(n)::int AS n,
         sum(echoes)::int AS echoes
  FROM (
    SELECT * FROM (${recountSql()}) AS present
    UNION ALL
    SELECT municipality_code, theme, day, kern_code, source_kind, phase, n, echoes FROM signal_count_detached
  ) AS counted
  GROUP BY 1, 2, 3, 4, 5, 6`;

const HEARD = (of: string): string =>
  `json_build_object('events', coalesce(${of}.n, 0), 'echoes', coalesce(${of}.echoes, 0))`;

/** Compares kept counts with a recount; an empty list is the proof that they are equal. */
export async function countDifferences(manager: EntityManager): Promise<CountDifference[]> {
  return rowsOf<CountDifference>(
    manager,
    `WITH recount AS (${FULL_RECOUNT_SQL})
     SELECT municipality_code AS municipality, theme, day, kern_code AS kern, source_kind AS "sourceKind",
            phase, ${HEARD('kept')} AS kept, ${HEARD('recount')} AS recounted
     FROM (SELECT * FROM signal_count WHERE n <> 0 OR echoes <> 0) AS kept
     FULL JOIN recount USING (municipality_code, theme, day, kern_code, source_kind, phase)
     WHERE kept.n IS DISTINCT FROM recount.n OR kept.echoes IS DISTINCT FROM recount.echoes
     ORDER BY 1, 2, 3 LIMIT 1000`,
  );
}

/** How many signals and cells a recount looked at. */
export async function countSizes(
  manager: EntityManager,
): Promise<{ signals: number; cells: number }> {
  const rows = await rowsOf<{ signals: number; cells: number }>(
    manager,
    `SELECT (SELECT count(*)::int FROM signal) AS signals,
            (SELECT count(*)::int FROM signal_count WHERE n <> 0 OR echoes <> 0) AS cells`,
  );
  return rows[0] ?? { signals: 0, cells: 0 };
}

/** Replaces the kept counts by a recount; nobody can write signals meanwhile. */
export async function repairCounts(manager: EntityManager): Promise<void> {
  await manager.query('LOCK TABLE signal, signal_count IN SHARE ROW EXCLUSIVE MODE');
  await manager.query('DELETE FROM signal_count');
  await manager.query(
    `INSERT INTO signal_count (municipality_code, theme, day, kern_code, source_kind, phase, n, echoes)
     ${FULL_RECOUNT_SQL}`,
  );
}

/**
 * Echoes of something that is no event: an echo itself, or a signal that is gone. Of a signal whose month
 * was put away the key is left, and so are its echoes.
 */
export async function lostEchoes(manager: EntityManager): Promise<number> {
  const rows = await rowsOf<{ lost: number }>(
    manager,
    `SELECT count(*)::int AS lost FROM signal AS echo
     LEFT JOIN signal AS first ON first.municipality_code = echo.municipality_code AND first.id = echo.echo_of
     WHERE echo.echo_of IS NOT NULL AND (first.echo_of IS NOT NULL OR (first.id IS NULL AND NOT EXISTS (
       SELECT 1 FROM signal_key WHERE signal_key.municipality_code = echo.municipality_code
         AND signal_key.signal_id = echo.echo_of)))`,
  );
  return rows[0]?.lost ?? 0;
}
