import { DataSource } from 'typeorm';
import type { Config } from '../config/config';
import { EVERY_START, MIGRATIONS } from './migrations';

/** Brings the structure up to date, as the owner; a second node waits for the first. */
export async function migrate(config: Config, appUrl: string): Promise<readonly string[]> {
  const appRole = decodeURIComponent(new URL(appUrl).username);
  const owner = new DataSource({
    type: 'postgres',
    url: config.DATABASE_URL,
    migrations: [...MIGRATIONS],
    migrationsTableName: 'migration',
    poolSize: 2,
    extra: { options: `-c poolshoogte.app_role=${appRole}` },
  });
  await owner.initialize();
  const lock = owner.createQueryRunner();
  try {
    await lock.query(`SELECT pg_advisory_lock(hashtext('poolshoogte migrations'))`);
    const done = await owner.runMigrations({ transaction: 'each' });
    for (const statement of EVERY_START) await owner.query(statement);
    return done.map((migration) => migration.name);
  } finally {
    await lock.release();
    await owner.destroy();
  }
}
