import type { Policy } from '../identity/policy';

export const OBSERVABILITY_POLICIES = {
  health: {
    name: 'health.read',
    what: 'Zien dat de dienst leeft',
    who: 'everyone',
    of: 'any',
  },
  readiness: {
    name: 'readiness.read',
    what: 'Zien of de dienst nu kan antwoorden',
    who: 'everyone',
    of: 'any',
  },
  metrics: {
    name: 'metrics.read',
    what: 'Cijfers over het draaien van de dienst lezen, met het geheim van de bewaking',
    who: 'everyone',
    of: 'any',
  },
} as const satisfies Record<string, Policy>;
