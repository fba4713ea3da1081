import { z } from 'zod';
import { Moment, MunicipalityCode, RoleId } from '../primitives';

/** A role in one municipality; without one: of the whole installation (administrators only). */
export const RoleGrant = z.object({
  role: RoleId,
  municipality: MunicipalityCode.nullable(),
});
export type RoleGrant = z.infer<typeof RoleGrant>;

/** Who is signed in: a person of a municipality, or a screen on a wall. */
export const SignedInAccount = z.object({
  kind: z.enum(['person', 'device']),
  /** As the provider of the organisation gives it; `null` when it gives none. */
  name: z.string().nullable(),
  /** The name that the access log uses, also after somebody left. */
  pseudonym: z.string(),
  grants: z.array(RoleGrant),
  /** The one municipality whose board a wall screen shows. */
  wallOf: MunicipalityCode.nullable(),
});
export type SignedInAccount = z.infer<typeof SignedInAccount>;

/** GET /v1/session: answers everybody; `account` is `null` for who is not signed in. */
export const Session = z.object({
  account: SignedInAccount.nullable(),
  /** The session ends then, whatever happens. */
  expiresAt: Moment.nullable(),
  /** Whether this installation signs in with made-up demo accounts. */
  hasDemoAccounts: z.boolean(),
});
export type Session = z.infer<typeof Session>;

/** Page of the product that starts signing in; `?return=` names the page to come back to. */
export const SIGN_IN_PATH = '/v1/sign-in';

/** POST /v1/sign-out: where the browser goes next, to sign out at the provider as well. */
export const SignedOut = z.object({ next: z.string() });
export type SignedOut = z.infer<typeof SignedOut>;

/** One session of the signed-in account. */
export const OwnSession = z.object({
  id: z.uuid(),
  startedAt: Moment,
  lastSeenAt: Moment,
  expiresAt: Moment,
  /** What the browser calls itself, in a few words: `Firefox op Windows`. */
  client: z.string(),
  isCurrent: z.boolean(),
});
export type OwnSession = z.infer<typeof OwnSession>;

/** GET /v1/sessions: own sessions, last seen first. DELETE /v1/sessions/{id} ends one at once. */
export const OwnSessions = z.object({ sessions: z.array(OwnSession) });
export type OwnSessions = z.infer<typeof OwnSessions>;
