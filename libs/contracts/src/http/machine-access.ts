import { z } from 'zod';
import { Day, Moment, MunicipalityCode } from '../primitives';

/** What a service account may do in its one municipality. */
export const SCOPE_IDS = ['signals:write', 'imports:write', 'board:read'] as const;
export const ScopeId = z.enum(SCOPE_IDS);
export type ScopeId = z.infer<typeof ScopeId>;

const Name = z.string().trim().min(1).max(80);

/** One key of a service account: what it may, until when; never the secret. */
export const ServiceKey = z.object({
  id: z.uuid(),
  /** Name of the service account, such as `zaaksysteem`; keys of one rotation share it. */
  name: z.string(),
  pseudonym: z.string(),
  scopes: z.array(ScopeId),
  createdAt: Moment,
  expiresAt: Moment,
  lastUsedAt: Moment.nullable(),
  state: z.enum(['valid', 'expired', 'revoked']),
});
export type ServiceKey = z.infer<typeof ServiceKey>;

/** GET /v1/service-keys?municipality=: valid ones first. */
export const ServiceKeys = z.object({ keys: z.array(ServiceKey) });
export type ServiceKeys = z.infer<typeof ServiceKeys>;

/** POST /v1/service-keys. A key lives at most a year. */
export const NewServiceKey = z.strictObject({
  municipality: MunicipalityCode,
  name: Name,
  scopes: z.array(ScopeId).min(1).max(SCOPE_IDS.length),
  /** The last day on which it works. */
  lastDay: Day,
});
export type NewServiceKey = z.infer<typeof NewServiceKey>;

/**
 * POST /v1/service-keys/{id}/rotation?municipality=: a new secret for the same service account; the
 * old one goes on working until `overlapHours` have passed.
 */
export const Rotation = z.strictObject({
  lastDay: Day,
  overlapHours: z
    .int()
    .min(0)
    .max(24 * 14)
    .default(24),
});
export type Rotation = z.infer<typeof Rotation>;

/** The only answer that ever holds the secret: send it as `Authorization: Bearer`. */
export const IssuedServiceKey = z.object({ key: ServiceKey, secret: z.string() });
export type IssuedServiceKey = z.infer<typeof IssuedServiceKey>;

/** A screen on the wall that reads the board of one municipality and nothing else. */
export const Device = z.object({
  id: z.uuid(),
  name: z.string(),
  pseudonym: z.string(),
  createdAt: Moment,
  /** `waiting`: nobody has opened its link yet. */
  state: z.enum(['waiting', 'active', 'removed']),
  lastSeenAt: Moment.nullable(),
});
export type Device = z.infer<typeof Device>;

/** GET /v1/devices?municipality=. DELETE /v1/devices/{id}?municipality= cuts it off at once. */
export const Devices = z.object({ devices: z.array(Device) });
export type Devices = z.infer<typeof Devices>;

/** POST /v1/devices. */
export const NewDevice = z.strictObject({ municipality: MunicipalityCode, name: Name });
export type NewDevice = z.infer<typeof NewDevice>;

/** Open `path` once on the screen itself, within a day; the code in it works once. */
export const IssuedDevice = z.object({ device: Device, path: z.string(), validUntil: Moment });
export type IssuedDevice = z.infer<typeof IssuedDevice>;

/** Page that a wall screen opens once; the code is behind the `#`, so that no server logs it. */
export const WALL_PATH = '/wand';

/** POST /v1/devices/enrolment: exchanges the code for the session of the screen. */
export const Enrolment = z.strictObject({ code: z.string().regex(/^[A-Za-z0-9_-]{43}$/) });
export type Enrolment = z.infer<typeof Enrolment>;
export const Enrolled = z.object({ municipality: MunicipalityCode });
export type Enrolled = z.infer<typeof Enrolled>;
