import { z } from 'zod';

/** One rule of access, as a privacy officer reads it. */
export const StatedPolicy = z.object({
  /** `signals.log`: feature and what is done. */
  name: z.string(),
  /** In Dutch: what it is that may be done. */
  what: z.string(),
  /** `POST /v1/signals`, `subscribe` on the live connection, or the name of a job. */
  where: z.string(),
  kind: z.enum(['route', 'event', 'job']),
  /** In Dutch, such as `Medewerker` or `iedereen`. */
  who: z.array(z.string()),
  /** The scope that lets a service account do it, if any. */
  scope: z.string().nullable(),
  /** Whether it is bound to the municipality of the role. */
  isPerMunicipality: z.boolean(),
  /** The action that the access log writes down, if any. */
  logged: z.string().nullable(),
});
export type StatedPolicy = z.infer<typeof StatedPolicy>;

/** GET /v1/policies. */
export const Policies = z.object({ policies: z.array(StatedPolicy) });
export type Policies = z.infer<typeof Policies>;
