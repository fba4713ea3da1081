import type { DataSource, EntityManager } from 'typeorm';

/** Rows of a query whose columns are known from its own text. */
export async function rowsOf<Row>(
  runner: EntityManager | DataSource,
  sql: string,
  parameters: readonly unknown[] = [],
): Promise<Row[]> {
  const result: unknown = await runner.query(sql, [...parameters]);
  // TypeORM answers an UPDATE or DELETE with [rows, affected].
  const isChange = Array.isArray(result) && result.length === 2 && Array.isArray(result[0]);
  return (isChange ? (result as [Row[], number])[0] : result) as Row[];
}
