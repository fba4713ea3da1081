import { IN_BODY, IN_QUERY, type Policy } from '../../platform/identity/policy';
import type { JobPolicy } from '../../platform/jobs/job';

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
  withdraw: {
    name: 'signals.withdraw-correction',
    what: 'Een verbetering van tags intrekken; het signaal krijgt dan de tags van daarvoor terug',
    who: ['staff', 'administrator'],
    of: IN_QUERY,
    logged: 'correction_withdrawn',
  },
} as const satisfies Record<string, Policy>;

export const SIGNAL_JOBS = {
  months: {
    name: 'signals.months',
    what: 'Maakt de opslag voor signalen van de komende maanden; leest en wijzigt geen signaal',
  },
} as const satisfies Record<string, JobPolicy>;
