import { IN_BODY, IN_QUERY, type Policy } from '../../platform/identity/policy';

export const SIGNAL_POLICIES = {
  log: {
    name: 'signals.log',
    what: 'Een signaal vastleggen',
    who: ['staff'],
    of: IN_BODY,
    scope: 'signals:write',
    logged: 'signal_logged',
  },
  list: {
    name: 'signals.list',
    what: 'Afgeschermde teksten van signalen lezen, als lijst',
    who: ['staff'],
    of: IN_QUERY,
    logged: 'signals_listed',
  },
  get: {
    name: 'signals.get',
    what: 'De afgeschermde tekst van één signaal lezen',
    who: ['staff'],
    of: IN_QUERY,
    logged: 'signal_read',
  },
  read: {
    name: 'signals.read-for-a-reason',
    what: 'De afgeschermde tekst van één signaal lezen, met opgaaf van reden',
    who: ['staff', 'mayor'],
    of: IN_QUERY,
    logged: 'signal_read',
  },
  correct: {
    name: 'signals.correct',
    what: 'Thema, oorzaak, fase of kern van een signaal verbeteren',
    who: ['staff'],
    of: IN_QUERY,
    logged: 'signal_corrected',
  },
  remove: {
    name: 'signals.remove',
    what: 'Een signaal verwijderen',
    who: ['staff'],
    of: IN_QUERY,
    logged: 'signal_removed',
  },
} as const satisfies Record<string, Policy>;
