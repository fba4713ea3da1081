import { WALL_PATH as WALL_PATH_OF_LINKS } from '@poolshoogte/contracts';
import type { RoleId } from '@poolshoogte/vocabulary';
import { buildSession } from '../platform/testing/session-builder';
import { menuFor, pageAt, titleAt, WALL_PATH } from './pages';

const menuOf = (roles: RoleId[], of: string | null = 'GM1911', chosen: string | null = 'GM1911') =>
  menuFor(buildSession(roles, of), chosen).map(({ title }) => title);

it('follows the roles in the chosen municipality', () => {
  expect(menuOf(['staff'])).toEqual(['Nu', 'Vastleggen', 'Duiding', 'Importeren', 'Agenda']);
  expect(menuOf(['mayor'])).toEqual(['Nu', 'Duiding', 'Vergelijken', 'Agenda']);
  expect(menuOf(['programme'])).toEqual(['Vergelijken']);
  expect(menuOf(['administrator'])).toEqual(['Begin', 'Agenda', 'Beheer']);
  expect(menuOf(['privacy_officer'])).toEqual(['Beheer']);
  expect(menuOf(['staff', 'privacy_officer'])).toEqual([
    'Nu',
    'Vastleggen',
    'Duiding',
    'Importeren',
    'Agenda',
    'Beheer',
  ]);
  expect(menuOf(['staff'], 'GM1895')).toEqual([]);
});

it('lets who manages the installation begin, with or without a municipality', () => {
  expect(menuOf(['administrator'], null, null)).toEqual(['Begin', 'Beheer']);
  expect(menuOf(['administrator'], null)).toEqual(['Begin', 'Beheer']);
});

it('knows a part of a page by the page', () => {
  expect(pageAt('/beheer/mensen')?.title).toBe('Beheer');
  expect(pageAt('/beheren')).toBeUndefined();
  expect(titleAt('/sessies')).toBe('Mijn sessies');
  expect(titleAt('/bestaat-niet')).toBe('Niet gevonden');
});

it('has the wall where its links lead', () => {
  expect(WALL_PATH).toBe(WALL_PATH_OF_LINKS);
});
