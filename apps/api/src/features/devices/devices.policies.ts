import { IN_BODY, IN_QUERY, type Policy } from '../../platform/identity/policy';

export const DEVICE_POLICIES = {
  list: {
    name: 'devices.list',
    what: 'Zien welke wandschermen er zijn',
    who: ['administrator'],
    of: IN_QUERY,
  },
  issue: {
    name: 'devices.issue',
    what: 'Een wandscherm toelaten',
    who: ['administrator'],
    of: IN_BODY,
    logged: 'device_issued',
  },
  remove: {
    name: 'devices.remove',
    what: 'Een wandscherm afsluiten',
    who: ['administrator'],
    of: IN_QUERY,
    logged: 'device_removed',
  },
  enrol: {
    name: 'devices.enrol',
    what: 'Op het wandscherm zelf de koppelcode inwisselen',
    who: 'everyone',
    of: 'any',
    logged: 'device_enrolled',
  },
} as const satisfies Record<string, Policy>;
