import { createHmac, randomBytes } from 'node:crypto';
import { Client } from 'pg';
import type { Config } from '../config/config';

const OLDEST_SERVER = 150_000;

/**
 * Makes sure that the application role exists and returns the URL that connects as it.
 *
 * Its password is derived from the owner's, so that every node of an installation finds the same
 * one and none has to be kept. An owner without a password (peer or trust sign-in) gets a new
 * random one at each start; several nodes then need DATABASE_APP_URL.
 *
 * @throws Error in words when the server is too old or the owner may not make roles
 */
export async function ensureAppRole(config: Config): Promise<string> {
  const owner = new Client({ connectionString: config.DATABASE_URL });
  await owner.connect();
  try {
    const { rows } = await owner.query<{ version: string }>(
      `SELECT current_setting('server_version_num') AS version`,
    );
    if (Number(rows[0]?.version) < OLDEST_SERVER) {
      throw new Error('Deze PostgreSQL is te oud: gebruik versie 15 of nieuwer.');
    }
    if (config.DATABASE_APP_URL) return config.DATABASE_APP_URL;
    const role = config.DATABASE_APP_ROLE;
    const password = passwordFor(role, config.DATABASE_URL);
    await createOrUpdate(owner, role, password);
    const url = new URL(config.DATABASE_URL);
    url.username = role;
    url.password = password;
    return url.toString();
  } finally {
    await owner.end();
  }
}

function passwordFor(role: string, ownerUrl: string): string {
  const ownerPassword = new URL(ownerUrl).password;
  if (!ownerPassword) return randomBytes(32).toString('hex');
  return createHmac('sha256', ownerPassword).update(`application role ${role}`).digest('hex');
}

async function createOrUpdate(owner: Client, role: string, password: string): Promise<void> {
  const name = owner.escapeIdentifier(role);
  const secret = owner.escapeLiteral(password);
  try {
    await owner.query('BEGIN');
    // Two nodes that start at once must not both create it.
    await owner.query(`SELECT pg_advisory_xact_lock(hashtext('poolshoogte app role'))`);
    const existing = await owner.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role]);
    await owner.query(
      existing.rowCount === 0
        ? `CREATE ROLE ${name} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS PASSWORD ${secret}`
        : `ALTER ROLE ${name} PASSWORD ${secret}`,
    );
    await owner.query('COMMIT');
  } catch (cause) {
    await owner.query('ROLLBACK');
    throw new Error(
      `De databaserol ${role} kan niet worden gemaakt. Geef de eigenaar het recht CREATEROLE, of maak ` +
        'de rol zelf (LOGIN, zonder verdere rechten) en zet haar adres in DATABASE_APP_URL.',
      { cause },
    );
  }
}
