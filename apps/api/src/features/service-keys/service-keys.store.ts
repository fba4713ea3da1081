import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { rowsOf } from '../../platform/database/rows';
import { newPseudonym } from '../../platform/identity/pseudonym';

/** What a new key may and until when; the hash is all that is kept of its secret. */
export interface KeyToKeep {
  readonly account: string;
  readonly hash: Buffer;
  readonly scopes: readonly string[];
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

/** Writes keys of the municipality of the transaction. */
@Injectable()
export class ServiceKeysStore {
  /** New keys of one municipality wait for each other: there is a limit to how many there are. */
  async lock(manager: EntityManager, municipality: string): Promise<void> {
    await manager.query(
      `SELECT pg_advisory_xact_lock(hashtext('poolshoogte service keys'), hashtext($1))`,
      [municipality],
    );
  }

  /** @returns id of a new service account that belongs to this municipality */
  async createAccount(manager: EntityManager, municipality: string, name: string): Promise<string> {
    const account = uuidv7();
    await manager.query(`SELECT create_machine_account($1, 'service', $2, $3)`, [
      account,
      newPseudonym('systeem'),
      name,
    ]);
    await manager.query(
      `INSERT INTO role_grant (account_id, role, municipality_code) VALUES ($1, 'service', $2)`,
      [account, municipality],
    );
    return account;
  }

  /** @returns id of the key */
  async insert(manager: EntityManager, municipality: string, key: KeyToKeep): Promise<string> {
    const id = uuidv7();
    await manager.query(
      `INSERT INTO service_key (id, account_id, municipality_code, secret_hash, scopes, created_at, expires_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [id, key.account, municipality, key.hash, key.scopes, key.createdAt, key.expiresAt],
    );
    return id;
  }

  async countValid(manager: EntityManager, now: Date): Promise<number> {
    const [row] = await rowsOf<{ n: number }>(
      manager,
      'SELECT count(*)::int AS n FROM service_key WHERE revoked_at IS NULL AND expires_at > $1',
      [now],
    );
    return row?.n ?? 0;
  }

  /** The service account and scopes of a key that was not revoked. */
  async rotatable(
    manager: EntityManager,
    id: string,
  ): Promise<{ account: string; scopes: string[] } | undefined> {
    const [row] = await rowsOf<{ account: string; scopes: string[] }>(
      manager,
      `SELECT account_id AS account, scopes FROM service_key
       WHERE id = $1 AND revoked_at IS NULL FOR UPDATE`,
      [id],
    );
    return row;
  }

  /** Ends a key at a moment, unless it ends before. */
  async endBy(manager: EntityManager, id: string, moment: Date): Promise<void> {
    await manager.query('UPDATE service_key SET expires_at = least(expires_at, $2) WHERE id = $1', [
      id,
      moment,
    ]);
  }

  /** @returns false when there is no such key, or no more */
  async revoke(manager: EntityManager, id: string, at: Date): Promise<boolean> {
    const revoked = await rowsOf(
      manager,
      `UPDATE service_key SET revoked_at = $2 WHERE id = $1 AND revoked_at IS NULL RETURNING id`,
      [id, at],
    );
    return revoked.length > 0;
  }
}
