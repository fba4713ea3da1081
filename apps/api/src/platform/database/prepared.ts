import type { PoolClient } from 'pg';
import type { EntityManager } from 'typeorm';

/**
 * A statement that every connection parses and plans once and then knows by its name, for what is done
 * thousands of times. Only inside a transaction: `manager` is the one that its work was given.
 */
export interface Prepared {
  readonly name: string;
  readonly text: string;
}

/** Rows of a prepared statement whose columns are known from its own text. */
export async function preparedRows<Row>(
  manager: EntityManager,
  { name, text }: Prepared,
  values: readonly unknown[],
): Promise<Row[]> {
  const client = (await manager.queryRunner?.connect()) as PoolClient | undefined;
  if (client === undefined) throw new Error(`${name}: not inside a transaction`);
  const { rows } = await client.query<Row & object>({ name, text, values: [...values] });
  return rows;
}
