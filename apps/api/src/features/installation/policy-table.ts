import type { StatedPolicy } from '@poolshoogte/contracts';
import { ROLES } from '@poolshoogte/vocabulary';
import type { ActorRole } from '../../platform/identity/actor';
import type { Policy } from '../../platform/identity/policy';
import type { AllStated } from './stated';

/** What is stated about access, as a privacy officer reads it. */
export function policyTable({ answered, jobs }: AllStated): StatedPolicy[] {
  const rows = answered.flatMap(({ kind, method, path, policy }): StatedPolicy[] =>
    policy === null
      ? []
      : [
          {
            name: policy.name,
            what: policy.what,
            where: kind === 'route' ? `${method} ${path}` : `live: ${method}`,
            kind,
            who: whoIn(policy),
            scope: policy.scope ?? null,
            isPerMunicipality: typeof policy.of !== 'string' || policy.of === 'rows',
            logged: policy.logged ?? null,
          },
        ],
  );
  const work = jobs.map(({ name, what }): StatedPolicy => ({
    name,
    what,
    where: name,
    kind: 'job',
    who: ['het systeem zelf'],
    scope: null,
    isPerMunicipality: false,
    logged: null,
  }));
  return [...rows, ...work].sort((a, b) => a.name.localeCompare(b.name));
}

function whoIn({ who }: Policy): string[] {
  if (who === 'everyone') return ['iedereen'];
  if (who === 'signed-in') return ['wie is aangemeld'];
  return who.map(labelOf);
}

function labelOf(role: ActorRole): string {
  if (role === 'wall') return 'Wandscherm';
  if (role === 'service') return 'Koppeling';
  return ROLES.find(({ id }) => id === role)?.label.nl ?? role;
}
