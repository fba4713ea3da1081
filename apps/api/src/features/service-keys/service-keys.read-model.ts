import { Injectable } from '@nestjs/common';
import type { ServiceKey } from '@poolshoogte/contracts';
import type { EntityManager } from 'typeorm';
import { rowsOf } from '../../platform/database/rows';

interface KeyRow extends Omit<ServiceKey, 'createdAt' | 'expiresAt' | 'lastUsedAt'> {
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly lastUsedAt: Date | null;
}

const KEYS_SQL = `
  SELECT service_key.id, name, pseudonym, scopes, service_key.created_at AS "createdAt",
         expires_at AS "expiresAt", last_used_at AS "lastUsedAt",
         CASE WHEN revoked_at IS NOT NULL THEN 'revoked'
              WHEN expires_at <= $1 THEN 'expired' ELSE 'valid' END AS state
  FROM service_key JOIN account ON account.id = service_key.account_id
  WHERE $2::uuid IS NULL OR service_key.id = $2
  ORDER BY revoked_at IS NOT NULL OR expires_at <= $1, service_key.created_at DESC, service_key.id`;

/** Reads keys of the municipality of the transaction; never what they open with. */
@Injectable()
export class ServiceKeysReadModel {
  /** Valid ones first, newest first. */
  async all(manager: EntityManager, now: Date): Promise<ServiceKey[]> {
    return (await rowsOf<KeyRow>(manager, KEYS_SQL, [now, null])).map(keyOf);
  }

  async one(manager: EntityManager, id: string, now: Date): Promise<ServiceKey | undefined> {
    return (await rowsOf<KeyRow>(manager, KEYS_SQL, [now, id])).map(keyOf)[0];
  }
}

function keyOf(row: KeyRow): ServiceKey {
  return {
    ...row,
    createdAt: row.createdAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
    lastUsedAt: row.lastUsedAt?.toISOString() ?? null,
  };
}
