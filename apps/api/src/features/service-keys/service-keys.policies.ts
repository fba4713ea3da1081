import { IN_BODY, IN_QUERY, type Policy } from '../../platform/identity/policy';

export const SERVICE_KEY_POLICIES = {
  list: {
    name: 'service-keys.list',
    what: 'Zien welke sleutels voor programma’s er zijn, nooit de sleutel zelf',
    who: ['administrator'],
    of: IN_QUERY,
  },
  issue: {
    name: 'service-keys.issue',
    what: 'Een sleutel voor een programma uitgeven',
    who: ['administrator'],
    of: IN_BODY,
    logged: 'key_issued',
  },
  rotate: {
    name: 'service-keys.rotate',
    what: 'Een sleutel door een nieuwe vervangen',
    who: ['administrator'],
    of: IN_QUERY,
    logged: 'key_rotated',
  },
  revoke: {
    name: 'service-keys.revoke',
    what: 'Een sleutel intrekken',
    who: ['administrator'],
    of: IN_QUERY,
    logged: 'key_revoked',
  },
} as const satisfies Record<string, Policy>;
