import type { Policy } from '../../platform/identity/policy';

export const OPERATIONS_POLICIES = {
  read: {
    name: 'operations.read',
    what: 'Zien hoe de installatie draait, zonder cijfers of teksten van gemeenten',
    who: ['administrator'],
    of: 'installation',
  },
  shown: {
    name: 'operations.shown',
    what: 'Melden hoe snel een wijziging op het scherm stond, alleen terwijl de installatie dat meet',
    who: 'signed-in',
    of: 'any',
  },
} as const satisfies Record<string, Policy>;
