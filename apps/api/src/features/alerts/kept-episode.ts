import { Day } from '@poolshoogte/contracts';
import { z } from 'zod';

/** How far the engine has come with an episode, and what it expected on the days that led there. */
export const KeptEpisode = z.object({
  raisedOn: Day,
  lastUpOn: Day,
  judgedOn: Day,
  level: z.enum(['normal', 'watch', 'act']),
  peakScore: z.number(),
  peakOn: Day,
  limits: z.array(z.string()),
  endedOn: Day.nullable(),
  /** Expected counts, oldest first, the last of `judgedOn`; `null`: nothing was expected yet. */
  expected: z.array(z.number().nullable()),
});
export type KeptEpisode = z.infer<typeof KeptEpisode>;
