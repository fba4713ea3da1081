// @ts-check
import { createRequire } from 'node:module';
import { join } from 'node:path';
import pg from 'pg';
import { z } from 'zod';
import { HOME } from '../sides.mjs';

const DAYS = 370;

const Ids = z.array(z.string()).min(1);
const Vocabulary = z.object({ THEME_IDS: Ids, SOURCE_KIND_IDS: Ids, PHASE_IDS: Ids });

/**
 * One row a signal, at random: some kernen and themes are much in the news, most signals have no phase.
 * Kept counts are the same whatever the texts were, so there are none.
 */
const FILL = `
  WITH words AS (
    SELECT (SELECT array_agg(code ORDER BY code) || '-'::text FROM kern WHERE municipality_code = $1) AS kernen,
           $2::text[] AS themes, $3::text[] AS sources, $4::text[] AS phases
  ), cells AS MATERIALIZED (
    SELECT theme, day, kern_code, source_kind, phase, count(*)::int AS n FROM (
      SELECT themes[1 + floor(cardinality(themes) * power(random(), 1.5))::int] AS theme,
             current_date - floor($5 * random())::int AS day,
             kernen[1 + floor(cardinality(kernen) * power(random(), 2))::int] AS kern_code,
             sources[1 + floor(cardinality(sources) * random())::int] AS source_kind,
             phases[1 + floor(cardinality(phases) * power(random(), 4))::int] AS phase
      FROM words, generate_series(1, $6)
    ) AS signals GROUP BY 1, 2, 3, 4, 5
  ), both_kinds AS (
    SELECT * FROM cells
    UNION ALL
    SELECT '*', day, kern_code, source_kind, phase, sum(n) FROM cells GROUP BY 2, 3, 4, 5
  )
  INSERT INTO signal_count (municipality_code, theme, day, kern_code, source_kind, phase, n)
  SELECT $1, theme, day, kern_code, source_kind, phase, n FROM both_kinds
  ON CONFLICT (municipality_code, theme, day, kern_code, source_kind, phase)
  DO UPDATE SET n = signal_count.n + excluded.n`;

/**
 * Writes the counts that so many signals of one municipality would have, each with one theme, beside the
 * counts that are there. The product must be started anew: it did not see them come.
 * @param {string} root
 * @param {string} databaseUrl
 * @param {number} signals
 * @returns {Promise<number>} rows of counts that there are now
 */
export async function fillCounts(root, databaseUrl, signals) {
  const { THEME_IDS, SOURCE_KIND_IDS, PHASE_IDS } = Vocabulary.parse(
    createRequire(import.meta.url)(join(root, 'dist', 'libs', 'vocabulary', 'src', 'index.js')),
  );
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query('SELECT setseed(0.42)');
    await client.query(FILL, [HOME, THEME_IDS, SOURCE_KIND_IDS, PHASE_IDS, DAYS, signals]);
    await client.query('VACUUM ANALYZE signal_count');
    const { rows } = await client.query('SELECT count(*)::int AS n FROM signal_count');
    return z.tuple([z.object({ n: z.number() })]).parse(rows)[0].n;
  } finally {
    await client.end();
  }
}
