// @ts-check
import pg from 'pg';
import { z } from 'zod';
import { HOME } from '../sides.mjs';

const Rows = z.array(
  z.object({ seq: z.coerce.number(), touched: z.object({ signals: z.array(z.string()) }) }),
);

/**
 * The number of the change by which each signal came, as the product gave it.
 * @param {import('../sides.mjs').Side} side
 * @returns {Promise<Map<string, number>>} none at the floor
 */
export async function sequenceNumbers({ target, databaseUrl }) {
  if (target === 'floor') return new Map();
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query(
      'SELECT seq, touched FROM outbox WHERE municipality_code = $1 AND seq IS NOT NULL',
      [HOME],
    );
    return new Map(
      Rows.parse(rows).flatMap(({ seq, touched }) => touched.signals.map((id) => [id, seq])),
    );
  } finally {
    await client.end();
  }
}
