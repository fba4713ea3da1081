import { IN_QUERY, type Policy } from '../../platform/identity/policy';
import type { JobPolicy } from '../../platform/jobs/job';

/** Who sees alerts is told of them. */
const SEES = ['staff', 'mayor'] as const;

export const NOTIFICATION_POLICIES = {
  get: {
    name: 'notifications.get',
    what: 'Zien waarover men zelf bericht krijgt',
    who: SEES,
    of: IN_QUERY,
  },
  change: {
    name: 'notifications.change',
    what: 'Kiezen waarover men zelf bericht krijgt',
    who: SEES,
    of: IN_QUERY,
  },
  putOn: {
    name: 'notifications.put-on',
    what: 'De eigen browser meldingen laten tonen',
    who: SEES,
    of: IN_QUERY,
  },
  putOff: {
    name: 'notifications.put-off',
    what: 'De eigen browser geen meldingen meer laten tonen',
    who: SEES,
    of: IN_QUERY,
  },
} as const satisfies Record<string, Policy>;

export const NOTIFICATION_JOBS = {
  send: {
    name: 'notifications.send',
    what: 'Stuurt bericht over attenties aan wie dat wil; in cijfers, zonder teksten van signalen',
  },
} as const satisfies Record<string, JobPolicy>;
