import type { Person } from '@poolshoogte/contracts';
import type { RoleId } from '@poolshoogte/vocabulary';
import { longMoment } from '../../../platform/dutch/moments';

/** What to call somebody: the name, else the address of the invitation, else the pseudonym. */
export function nameOf({ name, email, pseudonym }: Person): string {
  return name ?? email ?? pseudonym;
}

/** Every role, from wherever it comes. */
export function allRoles({ roles, claimedRoles }: Person): RoleId[] {
  return [...new Set([...roles, ...claimedRoles])];
}

/** Where somebody stands, in words. */
export function stateOf({ state, lastSignInAt }: Person): string {
  if (state === 'left') return 'Heeft geen toegang meer.';
  if (state === 'invited') return 'Uitgenodigd, nog niet aangemeld.';
  return lastSignInAt === null
    ? 'Nog niet aangemeld.'
    : `Laatst aangemeld op ${longMoment(lastSignInAt)}.`;
}
