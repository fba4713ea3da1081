import { IN_QUERY, type Policy } from '../../platform/identity/policy';
import type { JobPolicy } from '../../platform/jobs/job';

export const ACCESS_LOG_POLICIES = {
  read: {
    name: 'access-log.read',
    what: 'Het toegangslogboek van de gemeente lezen',
    who: ['privacy_officer'],
    of: IN_QUERY,
    logged: 'access_log_read',
  },
  verify: {
    name: 'access-log.verify',
    what: 'Nagaan of het toegangslogboek ongeschonden is',
    who: ['privacy_officer'],
    of: IN_QUERY,
    logged: 'access_log_read',
  },
  export: {
    name: 'access-log.export',
    what: 'Het toegangslogboek van de gemeente meenemen als bestand',
    who: ['privacy_officer'],
    of: IN_QUERY,
    logged: 'access_log_exported',
  },
  processing: {
    name: 'access-log.processing',
    what: 'Het Logboek Dataverwerkingen van de gemeente meenemen als bestand',
    who: ['privacy_officer'],
    of: IN_QUERY,
    logged: 'access_log_exported',
  },
} as const satisfies Record<string, Policy>;

export const ACCESS_LOG_JOBS = {
  seal: {
    name: 'access-log.seal',
    what: 'Verzegelt nieuwe regels van het toegangslogboek, van alle gemeenten; wijzigt er geen',
  },
  prune: {
    name: 'access-log.prune',
    what: 'Verwijdert regels van het toegangslogboek na de bewaartermijn, en schrijft dat zelf op',
  },
} as const satisfies Record<string, JobPolicy>;
