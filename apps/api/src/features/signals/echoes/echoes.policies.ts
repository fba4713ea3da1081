import { IN_QUERY, type Policy } from '../../../platform/identity/policy';

export const ECHO_POLICIES = {
  event: {
    name: 'echoes.event',
    what: 'Zien welke signalen over dezelfde gebeurtenis gaan, met hun afgeschermde tekst',
    who: ['staff'],
    of: IN_QUERY,
    logged: 'signal_read',
  },
  merge: {
    name: 'echoes.merge',
    what: 'Signalen over dezelfde gebeurtenis samenvoegen',
    who: ['staff'],
    of: IN_QUERY,
    logged: 'echo_merged',
  },
  split: {
    name: 'echoes.split',
    what: 'Een signaal losmaken van een gebeurtenis',
    who: ['staff'],
    of: IN_QUERY,
    logged: 'echo_split',
  },
  undo: {
    name: 'echoes.undo',
    what: 'Samenvoegen of losmaken terugdraaien',
    who: ['staff'],
    of: IN_QUERY,
    logged: 'echo_undone',
  },
} as const satisfies Record<string, Policy>;
