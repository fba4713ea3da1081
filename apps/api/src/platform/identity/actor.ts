import type { RoleId } from '@poolshoogte/vocabulary';

/** `wall` and `service` are roles that no person can have. */
export type ActorRole = RoleId | 'wall' | 'service';

/** A role in one municipality; `null`: of the installation itself. */
export interface Grant {
  readonly role: ActorRole;
  readonly municipality: string | null;
}

/** Who does something: a signed-in person, a wall screen, a program with a key, or the product itself. */
export interface Actor {
  readonly kind: 'person' | 'device' | 'service' | 'system';
  /** Id of the account; `null` for the product itself. */
  readonly account: string | null;
  /** What logs call it; never a name or an address. */
  readonly pseudonym: string;
  readonly name: string | null;
  readonly grants: readonly Grant[];
  readonly session: { readonly id: string; readonly expiresAt: Date } | null;
  /** What a service key was given; empty for everyone else. */
  readonly scopes: readonly string[];
}

/** The product itself: a command of the operator, a job, the demo. */
export const SYSTEM: Actor = {
  kind: 'system',
  account: null,
  pseudonym: 'systeem',
  name: null,
  grants: [],
  session: null,
  scopes: [],
};

/** The municipalities in which an actor is one of these. */
export function municipalitiesOf(actor: Actor, roles: readonly ActorRole[]): string[] {
  const codes = actor.grants.flatMap(({ role, municipality }) =>
    municipality !== null && roles.includes(role) ? [municipality] : [],
  );
  return [...new Set(codes)].sort();
}

/** Whether an actor is one of these in a municipality, or with `null` in the installation. */
export function holds(
  actor: Actor,
  roles: readonly ActorRole[],
  municipality: string | null,
): boolean {
  return actor.grants.some(
    (grant) => grant.municipality === municipality && roles.includes(grant.role),
  );
}
