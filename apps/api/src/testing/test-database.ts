import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { readConfig } from '../platform/config/config';
import { Database } from '../platform/database/database';

const TEMPLATE = 'poolshoogte_template';

function testUrl(database?: string): string {
  const url = new URL(process.env['TEST_DATABASE_URL'] ?? '');
  if (database) url.pathname = `/${database}`;
  return url.toString();
}

async function asOwner<Result>(work: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client({ connectionString: testUrl() });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Migrates the template once; other test files wait for it. */
async function ensureTemplate(client: Client): Promise<void> {
  await client.query(`SELECT pg_advisory_lock(hashtext('poolshoogte test template'))`);
  const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [TEMPLATE]);
  if (found.rowCount === 0) {
    await client.query(`CREATE DATABASE ${TEMPLATE}_unfinished`);
    const { database } = await Database.open(
      readConfig({ DATABASE_URL: testUrl(`${TEMPLATE}_unfinished`) }),
    );
    await database.close();
    await client.query(`ALTER DATABASE ${TEMPLATE}_unfinished RENAME TO ${TEMPLATE}`);
  }
}

/** An own, migrated, empty database for one test file. */
export interface TestDatabase {
  readonly database: Database;
  /** As the owner, who sees all municipalities: for looking at what the application did. */
  readonly owner: DataSource;
  readonly ownerUrl: string;
  drop(): Promise<void>;
}

export async function openTestDatabase(): Promise<TestDatabase> {
  const name = `poolshoogte_test_${randomBytes(6).toString('hex')}`;
  await asOwner(async (client) => {
    await ensureTemplate(client);
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${TEMPLATE}`);
  });
  const ownerUrl = testUrl(name);
  const { database } = await Database.open(readConfig({ DATABASE_URL: ownerUrl }));
  const owner = new DataSource({ type: 'postgres', url: ownerUrl, poolSize: 2 });
  await owner.initialize();
  return {
    database,
    owner,
    ownerUrl,
    drop: async () => {
      await database.close();
      await owner.destroy();
      await asOwner((client) => client.query(`DROP DATABASE ${name} WITH (FORCE)`));
    },
  };
}
