import { type Actor, holds } from './actor';
import type { Policy } from './policy';

export type Decision = 'allowed' | 'not_signed_in' | 'not_allowed';

/**
 * What a policy says of an actor. Deny by default: everything that is not stated is refused.
 *
 * @param municipality the one that the request names; `null` when it names none
 */
export function decide(policy: Policy, actor: Actor | null, municipality: string | null): Decision {
  if (policy.who === 'everyone') return 'allowed';
  if (actor === null) return 'not_signed_in';
  if (actor.kind === 'service') return decideForService(policy, actor, municipality);
  if (policy.who === 'signed-in') return 'allowed';
  const { who, of } = policy;
  if (of === 'any' || of === 'rows') {
    return actor.grants.some(({ role }) => who.includes(role)) ? 'allowed' : 'not_allowed';
  }
  if (of === 'installation') return holds(actor, who, null) ? 'allowed' : 'not_allowed';
  return municipality !== null && holds(actor, who, municipality) ? 'allowed' : 'not_allowed';
}

/** Whether an actor may do it in a municipality that only shows on the way, such as in a file. */
export function allowedIn(policy: Policy, actor: Actor, municipality: string): boolean {
  if (actor.kind === 'system') return true;
  if (typeof policy.who === 'string') return false;
  if (actor.kind !== 'service') return holds(actor, policy.who, municipality);
  const hasScope = policy.scope !== undefined && actor.scopes.includes(policy.scope);
  return hasScope && holds(actor, ['service'], municipality);
}

/** A program does only what its key names, in the one municipality it was made for. */
function decideForService(policy: Policy, actor: Actor, municipality: string | null): Decision {
  if (policy.scope === undefined || !actor.scopes.includes(policy.scope)) return 'not_allowed';
  if (policy.of === 'rows') return 'allowed';
  return municipality !== null && holds(actor, ['service'], municipality)
    ? 'allowed'
    : 'not_allowed';
}
