import type { EntityManager } from 'typeorm';
import { noteOutboxRow } from '../database/outbox-commit';
import { rowsOf } from '../database/rows';
import type { Touching } from './touched';

/** The PostgreSQL channel that wakes the relay. */
export const OUTBOX_CHANNEL = 'poolshoogte_outbox';

/**
 * Writes down, in the transaction of the change itself, what was touched. It must be the last write:
 * then rows of transactions that touched the same count follow each other in the order of their ids.
 *
 * The relay is woken after the commit, and not by a NOTIFY in here: that would make all commits of
 * the whole server wait for each other.
 */
export async function appendToOutbox(
  manager: EntityManager,
  municipality: string,
  touched: Touching,
): Promise<void> {
  const rows = await rowsOf<{ id: number }>(
    manager,
    `INSERT INTO outbox (municipality_code, touched) VALUES ($1, $2::jsonb) RETURNING id`,
    [municipality, JSON.stringify(touched)],
  );
  for (const { id } of rows) noteOutboxRow(manager, id);
}
