import { RoleGrant } from '@poolshoogte/contracts';
import { z } from 'zod';

/** What a role or group at the provider means here. */
export type RolesMap = ReadonlyMap<string, readonly RoleGrant[]>;

/** Only the installation itself has no municipality, and only administrators have it. */
const Grant = RoleGrant.strict().refine(
  ({ role, municipality }) => municipality !== null || role === 'administrator',
);

const Mapping = z.record(z.string().min(1).max(200), z.array(Grant).min(1).max(50));

/**
 * `OIDC_ROLES_MAP`: JSON, from a value of the claim to the roles it gives here.
 * @returns what is wrong with it, in Dutch, when it is no such thing
 */
export function readRolesMap(json: string): RolesMap | string {
  let mapping;
  try {
    mapping = Mapping.safeParse(JSON.parse(json));
  } catch {
    return 'is geen geldige JSON';
  }
  if (mapping.success) return new Map(Object.entries(mapping.data));
  const place = mapping.error.issues[0]?.path.join('.') || 'het begin';
  return (
    `klopt niet bij ${place}; schrijf per waarde een lijst van ` +
    `{"role": "${RoleGrant.shape.role.options.join('|')}", "municipality": "GM0000"}, ` +
    'en alleen bij administrator mag de gemeente null zijn'
  );
}

/** More values than this are no roles of an organisation, but a mistake. */
const MOST_VALUES = 2_000;

/**
 * The roles that follow from the claims. Values without a meaning here are left out: an organisation
 * has many groups that are no concern of ours.
 *
 * @param claim name of the claim, or a path with dots to a value inside it
 */
export function grantsOf(claims: object, claim: string | null, map: RolesMap): RoleGrant[] {
  if (claim === null) return [];
  const value = valueAt(claims, claim);
  const values = (Array.isArray(value) ? (value as unknown[]) : [value]).slice(0, MOST_VALUES);
  const grants = values.flatMap((each) => (typeof each === 'string' ? (map.get(each) ?? []) : []));
  const once = new Map(grants.map((grant) => [`${grant.role} ${grant.municipality}`, grant]));
  return [...once.values()];
}

/** A claim may have dots in its own name (`https://example.org/roles`): the whole name comes first. */
export function valueAt(claims: object, path: string): unknown {
  if (Object.hasOwn(claims, path)) return (claims as Record<string, unknown>)[path];
  let value: unknown = claims;
  for (const step of path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step))
      return undefined;
    value = (value as Record<string, unknown>)[step];
  }
  return value;
}
