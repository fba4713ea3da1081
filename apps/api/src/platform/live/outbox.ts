import type { EntityManager } from 'typeorm';
import { currentTraceparent } from '../observability/tracing';
import type { Touched } from './touched';

/** The PostgreSQL channel that wakes the relay. */
export const OUTBOX_CHANNEL = 'poolshoogte_outbox';

/**
 * Writes down, in the transaction of the change itself, what was touched. It must be the last write:
 * then rows of transactions that touched the same count follow each other in the order of their ids.
 */
export async function appendToOutbox(
  manager: EntityManager,
  municipality: string,
  touched: Touched,
): Promise<void> {
  const trace = currentTraceparent();
  const noted = trace === null ? touched : { ...touched, trace };
  await manager.query(
    `WITH woken AS (SELECT pg_notify('${OUTBOX_CHANNEL}', ''))
     INSERT INTO outbox (municipality_code, touched) SELECT $1, $2::jsonb FROM woken`,
    [municipality, JSON.stringify(noted)],
  );
}
