import { IN_BODY, type Policy } from '../../platform/identity/policy';

export const SECOND_OPINION_POLICIES = {
  ask: {
    name: 'second-opinion.ask',
    what: 'Een taalmodel een tweede mening vragen over een afgeschermde tekst, als de installatie er een heeft',
    // Who logs signals.
    who: ['staff'],
    of: IN_BODY,
  },
} as const satisfies Record<string, Policy>;
