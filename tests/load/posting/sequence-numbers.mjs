// @ts-check
import pg from 'pg';
import { z } from 'zod';
import { HOME } from '../sides.mjs';

const Changes = z.array(
  z.object({ seq: z.coerce.number(), touched: z.object({ signals: z.array(z.string()) }) }),
);
const Signals = z.array(z.object({ id: z.string(), transaction: z.string() }));

/**
 * The number of the change by which each signal came, as the product gave it. A change names the newest
 * of its signals only; the others were stored by the same transaction.
 * @param {import('../sides.mjs').Side} side
 * @param {readonly { id: string }[]} posted
 * @returns {Promise<Map<string, number>>} none at the floor
 */
export async function sequenceNumbers({ target, databaseUrl }, posted) {
  if (target === 'floor') return new Map();
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const changes = await client.query(
      'SELECT seq, touched FROM outbox WHERE municipality_code = $1 AND seq IS NOT NULL',
      [HOME],
    );
    const signals = await client.query(
      'SELECT id, xmin::text AS transaction FROM signal WHERE municipality_code = $1 AND id = ANY($2)',
      [HOME, posted.map(({ id }) => id)],
    );
    return numbersOf(Changes.parse(changes.rows), Signals.parse(signals.rows));
  } finally {
    await client.end();
  }
}

/**
 * @param {z.infer<typeof Changes>} changes
 * @param {z.infer<typeof Signals>} signals
 * @returns {Map<string, number>} by id of a signal
 */
export function numbersOf(changes, signals) {
  const named = new Map(
    changes.flatMap(({ seq, touched }) => touched.signals.map((id) => [id, seq])),
  );
  /** @type {Map<string, number>} */
  const byTransaction = new Map();
  for (const { id, transaction } of signals) {
    const seq = named.get(id);
    if (seq !== undefined) byTransaction.set(transaction, seq);
  }
  return new Map(
    signals.flatMap(({ id, transaction }) => {
      const seq = byTransaction.get(transaction);
      return seq === undefined ? [] : [[id, seq]];
    }),
  );
}
