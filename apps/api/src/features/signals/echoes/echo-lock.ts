import type { EntityManager } from 'typeorm';
import { type Prepared, preparedRows } from '../../../platform/database/prepared';

const OF_MUNICIPALITY = `hashtext('poolshoogte echoes'), hashtext($1)`;

/** Words that are heard for the first time at two places at once are one event: the second waits. */
const ADDING: Prepared = {
  name: 'echoes.lock-adding',
  text: `SELECT pg_advisory_xact_lock_shared(${OF_MUNICIPALITY}) AS held,
    (SELECT count(pg_advisory_xact_lock(key)) FROM (
       SELECT DISTINCT hashtextextended($1 || ' ' || fingerprint, 21) AS key
       FROM unnest($2::text[]) AS given (fingerprint) ORDER BY 1
     ) AS ordered)`,
};

const MOVING: Prepared = {
  name: 'echoes.lock-moving',
  text: `SELECT pg_advisory_xact_lock(${OF_MUNICIPALITY})`,
};

/**
 * Who adds signals looks which events there are, and refers to them: meanwhile none of them may go, nor
 * become an echo. Any number can add at once. It must be a statement before the one that looks, since
 * a statement sees what was there when it began.
 *
 * @param fingerprints of signals that come one by one. A whole file leaves them out: it would hold a
 * thousand locks, and two of the same words are then at worst two events, which a person can merge.
 */
export async function lockForAdding(
  manager: EntityManager,
  municipality: string,
  fingerprints: readonly string[],
): Promise<void> {
  await preparedRows(manager, ADDING, [municipality, fingerprints]);
}

/** Who moves or removes signals is alone in the municipality, until its transaction ends. */
export async function lockForMoving(manager: EntityManager, municipality: string): Promise<void> {
  await preparedRows(manager, MOVING, [municipality]);
}
