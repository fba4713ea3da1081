import { DataSource, type EntityManager } from 'typeorm';
import { rowsOf } from '../../../platform/database/rows';

/**
 * Runs `work` on one unchanging picture of everything, as the role that owns the tables. For commands
 * of the operator: the application role sees one municipality at a time, and never the chain of the
 * installation.
 */
export async function asOwner<Result>(
  ownerUrl: string,
  work: (manager: EntityManager) => Promise<Result>,
): Promise<Result> {
  const owner = new DataSource({ type: 'postgres', url: ownerUrl, poolSize: 1 });
  await owner.initialize();
  try {
    return await owner.transaction('REPEATABLE READ', work);
  } finally {
    await owner.destroy();
  }
}

/** Every chain that has a line or a head; `null`, the installation itself, comes first. */
export async function chainsOf(owner: EntityManager): Promise<(string | null)[]> {
  const rows = await rowsOf<{ municipality: string | null }>(
    owner,
    `SELECT municipality_code AS municipality FROM access_log_head
     UNION SELECT municipality_code FROM access_log WHERE seq IS NOT NULL
     ORDER BY 1 NULLS FIRST`,
  );
  return rows.map(({ municipality }) => municipality);
}
