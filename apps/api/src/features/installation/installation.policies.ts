import type { Policy } from '../../platform/identity/policy';

export const INSTALLATION_POLICIES = {
  describe: {
    name: 'installation.describe',
    what: 'Zien welke versie dit is en of het een demo is',
    who: 'everyone',
    of: 'any',
  },
  policies: {
    name: 'installation.policies',
    what: 'Deze regels voor toegang lezen',
    who: ['administrator', 'privacy_officer'],
    of: 'any',
  },
} as const satisfies Record<string, Policy>;
