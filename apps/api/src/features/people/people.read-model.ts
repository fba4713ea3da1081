import { Injectable } from '@nestjs/common';
import type { Person } from '@poolshoogte/contracts';
import type { EntityManager } from 'typeorm';
import { rowsOf } from '../../platform/database/rows';
import { requestContext } from '../../platform/identity/request-context';

interface PersonRow extends Omit<Person, 'lastSignInAt' | 'isSelf'> {
  readonly lastSignInAt: Date | null;
}

/**
 * The account is there only for who has a role here and signed in since; before that there is what
 * this municipality wrote in its invitation, and afterwards the pseudonym.
 */
const PEOPLE_SQL = `
  SELECT here.id, here.pseudonym,
         coalesce(account.name, invitation.name) AS name,
         coalesce(account.email, invitation.email) AS email,
         CASE WHEN present.roles IS NULL THEN 'left'
              WHEN invitation.account_id IS NOT NULL THEN 'invited' ELSE 'active' END AS state,
         coalesce(present.roles, '{}') AS roles, coalesce(present.claimed, '{}') AS "claimedRoles",
         account.last_sign_in_at AS "lastSignInAt"
  FROM people_here() AS here
  LEFT JOIN account ON account.id = here.id
  LEFT JOIN invitation ON invitation.account_id = here.id
  LEFT JOIN LATERAL (
    SELECT array_agg(role ORDER BY role) AS roles,
           array_agg(role ORDER BY role) FILTER (WHERE origin = 'claim') AS claimed
    FROM role_grant WHERE account_id = here.id AND ended_at IS NULL
  ) AS present ON true
  WHERE $1::uuid IS NULL OR here.id = $1
  ORDER BY present.roles IS NULL, lower(coalesce(account.name, invitation.name, account.email,
           invitation.email, here.pseudonym)), here.id`;

/** Reads who has access to the municipality of the transaction. */
@Injectable()
export class PeopleReadModel {
  /** Present people first, then those who left. */
  async all(manager: EntityManager): Promise<Person[]> {
    return (await rowsOf<PersonRow>(manager, PEOPLE_SQL, [null])).map(personOf);
  }

  async one(manager: EntityManager, id: string): Promise<Person | undefined> {
    return (await rowsOf<PersonRow>(manager, PEOPLE_SQL, [id])).map(personOf)[0];
  }
}

function personOf(row: PersonRow): Person {
  return {
    ...row,
    lastSignInAt: row.lastSignInAt?.toISOString() ?? null,
    isSelf: row.id === requestContext().actor?.account,
  };
}
