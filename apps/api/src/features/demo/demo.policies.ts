import type { JobPolicy } from '../../platform/jobs/job';

export const DEMO_JOBS = {
  drip: {
    name: 'demo.drip',
    what: 'Legt in een demo nu en dan een verzonnen signaal vast; doet niets in een echte installatie',
  },
} as const satisfies Record<string, JobPolicy>;
