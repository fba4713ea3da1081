import type { Session } from '@poolshoogte/contracts';
import type { RoleId } from '@poolshoogte/vocabulary';
import { lazy, type ComponentType } from 'react';
import { may } from '../../platform/session/may';

/** A part of Beheer, with who may open it. */
export interface Part {
  path: string;
  title: string;
  roles: readonly RoleId[];
  /** About the installation itself: for who has the role there, with or without a municipality. */
  isOfInstallation?: true;
  /** Each is a file of its own. */
  Content: ComponentType;
}

/** In the order of the menu of this page. */
export const PARTS: readonly Part[] = [
  {
    path: '/beheer/mensen',
    title: 'Mensen',
    roles: ['administrator', 'privacy_officer'],
    Content: lazy(async () => ({ default: (await import('./people/people-page')).PeoplePage })),
  },
  {
    path: '/beheer/sleutels',
    title: 'Sleutels',
    roles: ['administrator'],
    Content: lazy(async () => ({ default: (await import('./keys/keys-page')).KeysPage })),
  },
  {
    path: '/beheer/wandschermen',
    title: 'Wandschermen',
    roles: ['administrator'],
    Content: lazy(async () => ({ default: (await import('./devices/devices-page')).DevicesPage })),
  },
  {
    path: '/beheer/taggen',
    title: 'Taggen',
    roles: ['administrator'],
    Content: lazy(async () => ({
      default: (await import('./tagging/tagging-page')).TaggingPage,
    })),
  },
  {
    path: '/beheer/waarschuwen',
    title: 'Waarschuwen',
    roles: ['administrator'],
    Content: lazy(async () => ({
      default: (await import('./warnings/warnings-page')).WarningsPage,
    })),
  },
  {
    path: '/beheer/toegangslogboek',
    title: 'Toegangslogboek',
    roles: ['privacy_officer'],
    Content: lazy(async () => ({
      default: (await import('./access-log/access-log-page')).AccessLogPart,
    })),
  },
  {
    path: '/beheer/regels',
    title: 'Regels',
    roles: ['administrator', 'privacy_officer'],
    Content: lazy(async () => ({
      default: (await import('./policies/policies-page')).PoliciesPage,
    })),
  },
  {
    path: '/beheer/toestand',
    title: 'Toestand',
    roles: ['administrator'],
    isOfInstallation: true,
    Content: lazy(async () => ({
      default: (await import('./operations/operations-page')).OperationsPage,
    })),
  },
];

/** `municipality`: the code of the chosen one; `null` where there is none. */
export function partsFor(session: Session | null, municipality: string | null): Part[] {
  return PARTS.filter(({ roles, isOfInstallation }) => {
    if (isOfInstallation) return may(session, roles, null);
    return municipality !== null && may(session, roles, municipality);
  });
}
