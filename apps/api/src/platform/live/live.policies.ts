import type { JobPolicy } from '../jobs/job';

export const LIVE_JOBS = {
  prune: {
    name: 'live.prune',
    what: 'Verwijdert nummers van wijzigingen ouder dan een dag; ziet geen teksten',
  },
} as const satisfies Record<string, JobPolicy>;
