import type { EntityManager } from 'typeorm';
import { rowsOf } from '../../platform/database/rows';
import { ALL_SIGNALS, NO_KERN } from './count-cell';

/** A cell whose kept count differs from what the signals say. */
export interface CountDifference {
  readonly municipality: string;
  readonly theme: string;
  readonly day: string;
  readonly kern: string;
  readonly sourceKind: string;
  readonly phase: string;
  readonly kept: number;
  readonly recounted: number;
}

/** The counts made anew from the signals, by the database itself; `which` is a condition on `signal`. */
export const recountSql = (which = 'true'): string => `
  SELECT municipality_code, theme, occurred_on AS day, coalesce(kern_code, '${NO_KERN}') AS kern_code,
         source_kind, phase, count(*)::int AS n
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
  SELECT municipality_code, theme, day, kern_code, source_kind, phase, sum(n)::int AS n
  FROM (
    SELECT * FROM (${recountSql()}) AS present
    UNION ALL
    SELECT municipality_code, theme, day, kern_code, source_kind, phase, n FROM signal_count_detached
  ) AS counted
  GROUP BY 1, 2, 3, 4, 5, 6`;

/** Compares kept counts with a recount; an empty list is the proof that they are equal. */
export async function countDifferences(manager: EntityManager): Promise<CountDifference[]> {
  return rowsOf<CountDifference>(
    manager,
    `WITH recount AS (${FULL_RECOUNT_SQL})
     SELECT municipality_code AS municipality, theme, day, kern_code AS kern, source_kind AS "sourceKind",
            phase, coalesce(kept.n, 0) AS kept, coalesce(recount.n, 0) AS recounted
     FROM (SELECT * FROM signal_count WHERE n <> 0) AS kept
     FULL JOIN recount USING (municipality_code, theme, day, kern_code, source_kind, phase)
     WHERE kept.n IS DISTINCT FROM recount.n
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
            (SELECT count(*)::int FROM signal_count WHERE n <> 0) AS cells`,
  );
  return rows[0] ?? { signals: 0, cells: 0 };
}

/** Replaces the kept counts by a recount; nobody can write signals meanwhile. */
export async function repairCounts(manager: EntityManager): Promise<void> {
  await manager.query('LOCK TABLE signal, signal_count IN SHARE ROW EXCLUSIVE MODE');
  await manager.query('DELETE FROM signal_count');
  await manager.query(
    `INSERT INTO signal_count (municipality_code, theme, day, kern_code, source_kind, phase, n) ${FULL_RECOUNT_SQL}`,
  );
}
