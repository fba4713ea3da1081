import type { JobPolicy } from '../jobs/job';

export const LIVE_JOBS = {
  number: {
    name: 'live.number',
    what: 'Kijkt elke seconde of er een wijziging op haar nummer wacht; ziet geen teksten',
  },
  prune: {
    name: 'live.prune',
    what: 'Verwijdert nummers van wijzigingen ouder dan een dag; ziet geen teksten',
  },
} as const satisfies Record<string, JobPolicy>;
