import { Injectable } from '@nestjs/common';
import type { RoleId } from '@poolshoogte/vocabulary';
import type { EntityManager } from 'typeorm';
import { v4 as uuidv4 } from 'uuid';
import { rowsOf } from '../../platform/database/rows';
import { newPseudonym } from '../../platform/identity/pseudonym';
import type { Administrator } from './last-administrator';

/** A present role of a person in the municipality of the transaction. */
export interface PresentRole {
  readonly role: RoleId;
  readonly origin: 'given' | 'claim';
}

/** Writes who has which role in the municipality of the transaction. */
@Injectable()
export class PeopleStore {
  /** Changes of one municipality wait for each other; otherwise two last administrators could go. */
  async lock(manager: EntityManager, municipality: string): Promise<void> {
    await manager.query(
      `SELECT pg_advisory_xact_lock(hashtext('poolshoogte people'), hashtext($1))`,
      [municipality],
    );
  }

  /**
   * The account that will sign in with this address; a new one when nobody here or elsewhere has it.
   * The id is all chance: one with a time in it would tell how long the account exists.
   */
  async accountOf(manager: EntityManager, email: string, name: string | null): Promise<string> {
    const [row] = await rowsOf<{ id: string }>(
      manager,
      'SELECT invite_account($1, $2, $3, $4) AS id',
      [uuidv4(), newPseudonym('medewerker'), email, name],
    );
    if (row === undefined) throw new Error('invite_account gave no account');
    return row.id;
  }

  async keepInvitation(
    manager: EntityManager,
    municipality: string,
    account: string,
    invited: { email: string; name: string | null },
  ): Promise<void> {
    await manager.query(
      'INSERT INTO invitation (account_id, municipality_code, email, name) VALUES ($1, $2, $3, $4)',
      [account, municipality, invited.email, invited.name],
    );
  }

  /** Nothing for somebody without a role here, and for machines. */
  rolesOf(manager: EntityManager, account: string): Promise<PresentRole[]> {
    return rowsOf<PresentRole>(
      manager,
      `SELECT role, origin FROM role_grant JOIN people_here() AS here ON here.id = account_id
       WHERE account_id = $1 AND ended_at IS NULL`,
      [account],
    );
  }

  administrators(manager: EntityManager): Promise<Administrator[]> {
    return rowsOf<Administrator>(
      manager,
      `SELECT role_grant.account_id AS account, invitation.account_id IS NULL AS "hasSignedIn"
       FROM role_grant LEFT JOIN invitation ON invitation.account_id = role_grant.account_id
       WHERE role = 'administrator' AND ended_at IS NULL`,
    );
  }

  async give(
    manager: EntityManager,
    municipality: string,
    account: string,
    { roles, at }: { roles: readonly RoleId[]; at: Date },
  ): Promise<void> {
    await manager.query(
      `INSERT INTO role_grant (account_id, role, municipality_code, granted_at)
       SELECT $1, role, $2, $4 FROM unnest($3::text[]) AS given (role)`,
      [account, municipality, roles, at],
    );
  }

  async end(
    manager: EntityManager,
    account: string,
    { roles, at }: { roles: readonly RoleId[]; at: Date },
  ): Promise<void> {
    await manager.query(
      `UPDATE role_grant SET ended_at = $3
       WHERE account_id = $1 AND role = ANY ($2) AND ended_at IS NULL`,
      [account, roles, at],
    );
  }

  /** Forgets who it was: here at once, and everywhere when this was the last role. */
  async forget(manager: EntityManager, account: string): Promise<void> {
    await manager.query('DELETE FROM invitation WHERE account_id = $1', [account]);
    await manager.query('SELECT retire_account($1)', [account]);
  }
}
