import { z } from 'zod';
import { Moment, MunicipalityCode, RoleId } from '../primitives';

const Roles = z.array(RoleId).min(1).max(5);

/** Somebody of the municipality who may sign in; never somebody a signal is about. */
export const Person = z.object({
  id: z.uuid(),
  /** `null` after leaving, and until the first sign-in when no name was given. */
  name: z.string().nullable(),
  email: z.string().nullable(),
  pseudonym: z.string(),
  /** `left`: the identity is gone, the pseudonym stays. */
  state: z.enum(['invited', 'active', 'left']),
  roles: z.array(RoleId),
  /** Roles that follow from the provider of the organisation and are changed there. */
  claimedRoles: z.array(RoleId),
  lastSignInAt: Moment.nullable(),
  isSelf: z.boolean(),
});
export type Person = z.infer<typeof Person>;

/** GET /v1/people?municipality=: present people first, then those who left. */
export const People = z.object({ people: z.array(Person) });
export type People = z.infer<typeof People>;

/** POST /v1/people: the first sign-in with this e-mail address at the provider takes the invitation up. */
export const Invitation = z.strictObject({
  municipality: MunicipalityCode,
  email: z.email().max(200),
  name: z.string().trim().min(1).max(120).optional(),
  roles: Roles,
});
export type Invitation = z.infer<typeof Invitation>;

/** PUT /v1/people/{id}/roles?municipality=. DELETE /v1/people/{id}?municipality= removes. */
export const NewRoles = z.strictObject({ roles: Roles });
export type NewRoles = z.infer<typeof NewRoles>;
