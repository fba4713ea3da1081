import { DataSource, type EntityManager } from 'typeorm';
import { types } from 'pg';
import type { Config } from '../config/config';
import { AppError } from '../errors/app-error';
import { migrate } from './migrate';
import { type CommitListener, type OutboxCommit, outboxRowsOf } from './outbox-commit';
import { ensureAppRole } from './roles';
import { rowsOf } from './rows';

const DATE = 1082;
const BIGINT = 20;
// A day is a day: as a Date it would move with the time zone of the machine.
types.setTypeParser(DATE, (text) => text);
types.setTypeParser(BIGINT, Number);

/** Serialization failure and deadlock: the whole transaction may simply be tried again. */
const TRY_AGAIN = new Set(['40001', '40P01']);
const ATTEMPTS = 4;

/** A municipality code is put into a statement, so it must be nothing else. */
const MUNICIPALITY = /^GM\d{4}$/;

/**
 * The database as the application role.
 *
 * Rows of a municipality can only be seen and written inside a transaction that was opened for that
 * municipality: row level security reads the setting that `transaction` and `read` make, and the
 * setting ends with the transaction.
 */
export class Database {
  private readonly commitListeners = new Set<CommitListener>();

  private constructor(
    private readonly source: DataSource,
    /** Address as the application role, for connections outside the pool (LISTEN). */
    readonly url: string,
  ) {}

  static async open(
    config: Config,
  ): Promise<{ database: Database; migrations: readonly string[] }> {
    const url = await ensureAppRole(config);
    const migrations = await migrate(config, url);
    const source = new DataSource({
      type: 'postgres',
      url,
      poolSize: config.DATABASE_POOL,
      connectTimeoutMS: 5_000,
      applicationName: 'poolshoogte',
    });
    await source.initialize();
    return { database: new Database(source, url), migrations };
  }

  /** For what belongs to no municipality; rows of municipalities do not exist here. */
  get shared(): EntityManager {
    return this.source.manager;
  }

  /**
   * Runs `work` in one transaction for one municipality; repeats it when the database says that it
   * may be repeated.
   */
  async transaction<Result>(
    municipality: string,
    work: (manager: EntityManager) => Promise<Result>,
  ): Promise<Result> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.inTransaction(municipality, 'READ COMMITTED', work);
      } catch (error) {
        const code = (error as { driverError?: { code?: string } }).driverError?.code;
        if (attempt >= ATTEMPTS || !TRY_AGAIN.has(code ?? '')) throw error;
      }
    }
  }

  /** Runs `work` on one unchanging picture of the data of one municipality. */
  read<Result>(
    municipality: string,
    work: (manager: EntityManager) => Promise<Result>,
  ): Promise<Result> {
    return this.inTransaction(municipality, 'REPEATABLE READ READ ONLY', work);
  }

  /** Tells this database from every other one, also on another server. */
  async identity(): Promise<string> {
    const rows = await rowsOf<{ identity: string }>(
      this.shared,
      `SELECT system_identifier || '.' || (SELECT oid FROM pg_database WHERE datname = current_database())
         AS identity FROM pg_control_system()`,
    );
    return rows[0]?.identity ?? '';
  }

  /** Tells of each commit of this process that wrote in the outbox. */
  onCommit(listener: CommitListener): void {
    this.commitListeners.add(listener);
  }

  async close(): Promise<void> {
    if (this.source.isInitialized) await this.source.destroy();
  }

  private async inTransaction<Result>(
    municipality: string,
    mode: string,
    work: (manager: EntityManager) => Promise<Result>,
  ): Promise<Result> {
    if (!MUNICIPALITY.test(municipality)) throw new AppError('unknown_municipality');
    const runner = this.source.createQueryRunner();
    let commit: OutboxCommit | undefined;
    try {
      // One message to the server: a transaction can never be open without its municipality.
      await runner.query(
        `BEGIN ISOLATION LEVEL ${mode}; SET LOCAL poolshoogte.municipality = '${municipality}'`,
      );
      const result = await work(runner.manager);
      const ids = outboxRowsOf(runner);
      if (ids.length > 0) {
        commit = { municipality, ids };
        for (const listener of this.commitListeners) listener.committing?.(commit);
      }
      await runner.query('COMMIT');
      if (commit) for (const listener of this.commitListeners) listener.committed(commit);
      return result;
    } catch (error) {
      if (commit) for (const listener of this.commitListeners) listener.failed?.(commit);
      // On a lost connection there is nothing left to roll back; the first error is the one to tell.
      await runner.query('ROLLBACK').catch(() => undefined);
      throw error;
    } finally {
      await runner.release();
    }
  }
}
