import { IN_BODY, IN_QUERY, type Policy } from '../../platform/identity/policy';

export const PEOPLE_POLICIES = {
  list: {
    name: 'people.list',
    what: 'Zien wie toegang heeft tot de gemeente, en met welke rollen',
    who: ['administrator', 'privacy_officer'],
    of: IN_QUERY,
  },
  invite: {
    name: 'people.invite',
    what: 'Iemand uitnodigen en rollen geven',
    who: ['administrator'],
    of: IN_BODY,
    logged: 'person_invited',
  },
  changeRoles: {
    name: 'people.change-roles',
    what: 'De rollen van iemand veranderen',
    who: ['administrator'],
    of: IN_QUERY,
    logged: 'roles_changed',
  },
  remove: {
    name: 'people.remove',
    what: 'De toegang van iemand beëindigen',
    who: ['administrator'],
    of: IN_QUERY,
    logged: 'person_removed',
  },
} as const satisfies Record<string, Policy>;
