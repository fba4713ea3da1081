import { z } from 'zod';

/**
 * What a browser carries between leaving for the provider and coming back. The verifier proves that
 * who comes back is who left, so it is kept sealed (`flow-cookie`).
 */
export const Flow = z.strictObject({
  state: z.string().min(20).max(100),
  nonce: z.string().min(20).max(100),
  /** PKCE, RFC 7636: 43 to 128 characters. */
  verifier: z.string().min(43).max(128),
  /** A path of our own, see `safeReturnPath`. */
  returnTo: z.string().startsWith('/').max(500),
  /** Milliseconds since 1970. */
  startedAt: z.number().int().nonnegative(),
});
export type Flow = z.infer<typeof Flow>;

/** Who has not come back by then begins again. */
export const FLOW_MINUTES = 10;
