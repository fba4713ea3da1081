import type { Session } from '@poolshoogte/contracts';
import type { RoleId } from '@poolshoogte/vocabulary';
import { may } from '../platform/session/may';

export interface Page {
  path: string;
  /** Also names the browser tab. */
  title: string;
  /** Who may open it, in the municipality that is chosen. */
  roles: readonly RoleId[];
  /** Also for who has such a role in the installation itself, without any municipality. */
  isOfInstallation?: true;
}

/** The page that also works without a municipality. */
export const START_PATH = '/begin';

/** The pages of the menu, in its order. */
export const MENU: readonly Page[] = [
  { path: '/', title: 'Nu', roles: ['staff', 'mayor'] },
  { path: '/vastleggen', title: 'Vastleggen', roles: ['staff'] },
  { path: '/duiding', title: 'Duiding', roles: ['staff', 'mayor'] },
  { path: '/vergelijken', title: 'Vergelijken', roles: ['programme', 'mayor'] },
  { path: '/importeren', title: 'Importeren', roles: ['staff'] },
  { path: START_PATH, title: 'Begin', roles: ['administrator'], isOfInstallation: true },
  { path: '/agenda', title: 'Agenda', roles: ['staff', 'mayor', 'administrator'] },
  {
    path: '/beheer',
    title: 'Beheer',
    roles: ['administrator', 'privacy_officer'],
    isOfInstallation: true,
  },
];

/** Belongs to the page on which one signal is logged. */
export const REPORT_PATH = '/vastleggen/verslag';
export const SESSIONS_PATH = '/sessies';
/** As in the contract: messages point there. */
export const NOTIFICATIONS_PATH = '/berichten';
/** For staff, by a link on the page where they log: not often enough for the menu. */
export const SECOND_CODING_PATH = '/nog-eens-taggen';
/** As in the contract of the machines, of which the first page needs nothing else. */
export const WALL_PATH = '/wand';
export const SIGN_IN_FAILED_PATH = '/aanmelden-mislukt';

/** The page of the menu to which an address belongs, if any. */
export function pageAt(pathname: string): Page | undefined {
  return MENU.find(
    ({ path }) => path === pathname || (path !== '/' && pathname.startsWith(`${path}/`)),
  );
}

/** The name of a page for the browser tab. */
export function titleAt(pathname: string): string {
  if (pathname === SESSIONS_PATH) return 'Mijn sessies';
  if (pathname === NOTIFICATIONS_PATH) return 'Mijn berichten';
  if (pathname === SECOND_CODING_PATH) return 'Nog eens taggen';
  return pageAt(pathname)?.title ?? 'Niet gevonden';
}

/** `municipality`: the code of the chosen one; `null` while there is none. */
export function mayOpen(
  { roles, isOfInstallation }: Page,
  session: Session | null,
  municipality: string | null,
): boolean {
  if (municipality !== null && may(session, roles, municipality)) return true;
  return isOfInstallation === true && may(session, roles, null);
}

/** What the menu shows, and so what there is to do for who is signed in. */
export function menuFor(session: Session | null, municipality: string | null): Page[] {
  return MENU.filter((page) => mayOpen(page, session, municipality));
}
