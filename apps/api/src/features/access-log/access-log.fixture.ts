import type { DataSource, EntityManager } from 'typeorm';
import type { Database } from '../../platform/database/database';
import { rowsOf } from '../../platform/database/rows';
import type { Actor } from '../../platform/identity/actor';
import { AccessLog } from './access-log.service';
import { AccessLogStore, sealAccessLog } from './access-log.store';
import { verifyChain } from './chain/verify-chain';

export const TESTER: Actor = {
  kind: 'person',
  account: '01890a5d-ac96-774b-bcce-b302099a8057',
  pseudonym: 'tester-1',
  name: 'Tester Proef',
  grants: [],
  session: null,
  scopes: [],
};

interface OnDatabase {
  readonly database: Database;
  readonly owner: DataSource;
  drop(): Promise<void>;
}

/** A database with two municipalities, and the log on it. */
export interface LogTest extends OnDatabase {
  readonly log: AccessLog;
  seal(): Promise<void>;
  /** Verification as the owner, who sees every chain. */
  verify(municipality: string | null): ReturnType<typeof verifyChain>;
  /** Changes rows as the owner, without the rules that would stop it. */
  tamper(sql: string): Promise<void>;
}

export async function logOn(test: OnDatabase): Promise<LogTest> {
  await test.owner.query(
    `INSERT INTO municipality (code, name) VALUES ('GM0001', 'Een'), ('GM0002', 'Twee')`,
  );
  return {
    ...test,
    log: new AccessLog(test.database, new AccessLogStore()),
    seal: () => sealAccessLog(test.database.shared),
    verify: (municipality) =>
      test.owner.transaction('REPEATABLE READ', (manager) => verifyChain(manager, municipality)),
    tamper: async (sql) => {
      await test.owner.query(`DROP INDEX IF EXISTS access_log_chain; ${sql}`);
    },
  };
}

/** The sealed lines of one municipality, as numbers and actions. */
export const linesOf = (manager: EntityManager, municipality: string | null) =>
  rowsOf<{ seq: number; action: string }>(
    manager,
    `SELECT seq, action FROM access_log
     WHERE municipality_code IS NOT DISTINCT FROM $1::text AND seq IS NOT NULL ORDER BY seq`,
    [municipality],
  );
