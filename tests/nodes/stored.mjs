// @ts-check
import pg from 'pg';
import { PLACE, TEXT } from './posters.mjs';

/**
 * What is really in the database, as its owner sees it.
 * @param {string} databaseUrl
 * @param {ReadonlySet<string>} acknowledged
 * @returns {Promise<{ lost: number, doubled: number, signals: number, differences: number }>}
 */
export async function compareStored(databaseUrl, acknowledged) {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query(
      `SELECT idempotency_key AS key, count(*)::int AS n FROM signal WHERE text LIKE $1 GROUP BY 1`,
      [`${TEXT}%`],
    );
    const stored = new Map(rows.map(({ key, n }) => [String(key), Number(n)]));
    const {
      rows: [counted],
    } = await client.query(
      `SELECT (SELECT coalesce(sum(n + echoes), 0)::int FROM signal_count WHERE municipality_code = $1 AND theme = '*')
            - (SELECT count(*)::int FROM signal WHERE municipality_code = $1) AS difference`,
      [PLACE],
    );
    return {
      lost: [...acknowledged].filter((key) => !stored.has(`form:${key}`)).length,
      doubled: [...stored.values()].filter((n) => n > 1).length,
      signals: stored.size,
      differences: Number(counted?.difference),
    };
  } finally {
    await client.end();
  }
}
