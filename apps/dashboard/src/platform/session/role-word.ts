import { ROLES, termById, type RoleId } from '@poolshoogte/vocabulary';

/** A role as people call it: `Medewerker`. */
export function roleWord(role: RoleId): string {
  return termById(ROLES, role).label.nl;
}
