import { DataSource, type EntityManager } from 'typeorm';
import { type PoolClient, types } from 'pg';
import type { Config } from '../config/config';
import { AppError } from '../errors/app-error';
import { migrate } from './migrate';
import { ensureAppRole } from './roles';
import { sqlStateOf } from './sql-state';

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
      // Statements that do not wait for each other go to the server together.
      extra: { pipeline: true },
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
        if (attempt >= ATTEMPTS || !TRY_AGAIN.has(sqlStateOf(error) ?? '')) throw error;
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
    try {
      const client = (await runner.connect()) as PoolClient;
      // One message to the server: a transaction can never be open without its municipality. It is on
      // its way before `work` begins, and the first statements of that need not wait for its answer.
      const begun = client.query(
        `BEGIN ISOLATION LEVEL ${mode}; SET LOCAL poolshoogte.municipality = '${municipality}'`,
      );
      const [, result] = await Promise.all([begun, work(runner.manager)]);
      await client.query('COMMIT');
      return result;
    } catch (error) {
      // On a lost connection there is nothing left to roll back; the first error is the one to tell.
      await runner.query('ROLLBACK').catch(() => undefined);
      throw error;
    } finally {
      await runner.release();
    }
  }
}
