import type { EntityManager } from 'typeorm';
import { rowsOf } from '../../../platform/database/rows';
import { COUNTED_COLUMNS, type PlacedSignal } from './placed-signal';

/** What goes: one signal, or all of one import. */
type Going = { readonly id: string } | { readonly importId: string };

/** An echo whose event went, as it is now; `was` is the first signal that is gone or going. */
export interface Heir extends PlacedSignal {
  readonly was: string;
}

/**
 * Gives every event of which the first signal goes to the oldest echo that stays. Under the lock for
 * moving; counts and outbox are the caller's.
 */
export async function handOver(
  manager: EntityManager,
  municipality: string,
  going: Going,
): Promise<Heir[]> {
  const [which, value] =
    'id' in going
      ? ['SELECT $2::uuid', going.id]
      : ['SELECT id FROM signal WHERE municipality_code = $1 AND import_id = $2', going.importId];
  return rowsOf<Heir>(
    manager,
    `WITH going AS MATERIALIZED (${which}), staying AS (
       SELECT id, echo_of AS was,
         first_value(id) OVER (PARTITION BY echo_of ORDER BY entered_at, id) AS heir
       FROM signal
       WHERE municipality_code = $1 AND echo_of IN (SELECT * FROM going)
         AND id NOT IN (SELECT * FROM going)
     ), moved AS (
       UPDATE signal SET echo_of = nullif(heir, staying.id) FROM staying
       WHERE signal.municipality_code = $1 AND signal.id = staying.id
       RETURNING ${COUNTED_COLUMNS}, was
     ), noted AS (
       INSERT INTO echo_change (municipality_code, id, signal_id, from_event, to_event, act)
       SELECT $1, gen.id, moved.id, was, coalesce("echoOf", moved.id), 'handed_over'
       FROM moved, (SELECT gen_random_uuid() AS id) AS gen
     )
     SELECT * FROM moved`,
    [municipality, value],
  );
}

/** As it stood in the counts before. */
export const wasEcho = (heir: Heir): PlacedSignal => ({ ...heir, echoOf: heir.was });
