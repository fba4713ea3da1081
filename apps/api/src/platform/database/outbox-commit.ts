import type { EntityManager, QueryRunner } from 'typeorm';

/** The rows that one transaction wrote in the outbox. */
export interface OutboxCommit {
  readonly municipality: string;
  readonly ids: readonly number[];
}

/** Hears of every transaction of this process that wrote in the outbox. */
export interface CommitListener {
  /** Just before COMMIT: from here on others may see the rows. */
  committing?(commit: OutboxCommit): void;
  committed(commit: OutboxCommit): void;
  /** COMMIT failed: what became of the rows is not known. */
  failed?(commit: OutboxCommit): void;
}

const ROWS = 'outboxRows';

/** Remembers, on the transaction, that it wrote this row. */
export function noteOutboxRow(manager: EntityManager, id: number): void {
  const { queryRunner } = manager;
  if (!queryRunner) throw new Error('The outbox is written inside a transaction.');
  queryRunner.data[ROWS] = [...outboxRowsOf(queryRunner), id];
}

export function outboxRowsOf(runner: QueryRunner): readonly number[] {
  const noted: unknown = runner.data[ROWS];
  return Array.isArray(noted) ? noted.filter((id) => typeof id === 'number') : [];
}
