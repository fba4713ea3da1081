import type { Session } from '@poolshoogte/contracts';
import type { RoleId } from '@poolshoogte/vocabulary';

/** What the API says of somebody with these roles; `null`: nobody is signed in. */
export function buildSession(
  roles: readonly RoleId[] | null,
  municipality: string | null = 'GM1911',
): Session {
  return {
    account:
      roles === null
        ? null
        : {
            kind: 'person',
            name: 'Sanne de Verzonnene',
            pseudonym: 'medewerker-h3k7',
            grants: roles.map((role) => ({ role, municipality })),
            wallOf: null,
          },
    expiresAt: null,
    hasDemoAccounts: true,
  };
}

/** What the API says of a screen on the wall. */
export function buildWallSession(wallOf = 'GM1911'): Session {
  return {
    account: { kind: 'device', name: 'Hal', pseudonym: 'scherm-x2p9', grants: [], wallOf },
    expiresAt: null,
    hasDemoAccounts: true,
  };
}
