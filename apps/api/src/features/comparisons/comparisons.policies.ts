import type { Policy } from '../../platform/identity/policy';

export const COMPARISON_POLICIES = {
  themes: {
    name: 'comparisons.themes',
    what: 'Cijfers over gemeenten heen vergelijken; nooit onder de vijf, nooit een tekst of een kern',
    who: ['programme', 'mayor'],
    of: 'any',
  },
} as const satisfies Record<string, Policy>;
