import type { Policy } from '../../platform/identity/policy';

export const MUNICIPALITY_POLICIES = {
  list: {
    name: 'municipalities.list',
    what: 'De gemeenten zien waarin men een rol heeft; als beheerder van de installatie ook welke er bij kunnen',
    who: 'signed-in',
    of: 'any',
  },
  activate: {
    name: 'municipalities.activate',
    what: 'Een gemeente in gebruik nemen, en daar de eerste beheerder van worden',
    who: ['administrator'],
    of: 'installation',
    logged: 'municipality_activated',
  },
  kernen: {
    name: 'municipalities.kernen',
    what: 'De kernen van een gemeente op de kaart zien',
    who: ['staff', 'mayor', 'wall', 'administrator'],
    of: { in: 'params', as: 'code' },
    scope: 'board:read',
  },
} as const satisfies Record<string, Policy>;
