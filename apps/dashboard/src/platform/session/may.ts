import type { Session } from '@poolshoogte/contracts';
import type { RoleId } from '@poolshoogte/vocabulary';

/**
 * Whether who is signed in has one of these roles in a municipality; `null`: in the installation
 * itself. Decides what is shown and asked for; the server decides what is given.
 */
export function may(
  session: Session | null,
  roles: readonly RoleId[],
  municipality: string | null,
): boolean {
  return rolesIn(session, municipality).some((role) => roles.includes(role));
}

/** The roles of who is signed in, in a municipality. */
export function rolesIn(session: Session | null, municipality: string | null): RoleId[] {
  const grants = session?.account?.grants ?? [];
  return grants.filter((grant) => grant.municipality === municipality).map(({ role }) => role);
}
