import type { RoleId } from '@poolshoogte/vocabulary';
import { configure, screen } from '@testing-library/react';
import { AdministrationPage } from './administration-page';
import { openPart } from '../../platform/testing/open-part';

// What is loaded when it is asked for may take a while on a busy machine.
configure({ defaultHidden: true, asyncUtilTimeout: 10_000 });
jest.setTimeout(30_000);

const open = (roles: RoleId[], path: string) =>
  openPart(<AdministrationPage />, {
    roles,
    path,
    answer: ({ path: asked }) => ({
      status: 200,
      json: asked.startsWith('/v1/people') ? { people: [] } : { policies: [] },
    }),
  });

const parts = async () => (await screen.findByRole('navigation')).textContent;

it('shows an administrator what is his, and opens with the people', async () => {
  const { asked } = open(['administrator'], '/beheer');
  expect(await parts()).toBe('MensenSleutelsWandschermenTaggenWaarschuwenRegels');
  expect(screen.getByRole('link', { name: 'Mensen' }).getAttribute('aria-current')).toBe('page');
  expect(await screen.findByText('Er heeft nog niemand toegang.')).toBeTruthy();
  expect(asked()).toEqual(['GET /v1/people?municipality=GM1911']);
});

it('shows a privacy officer what is his, and leads from one part to the other', async () => {
  const { user } = open(['privacy_officer'], '/beheer/mensen');
  expect(await parts()).toBe('MensenToegangslogboekRegels');
  await user.click(screen.getByRole('link', { name: 'Regels' }));
  expect(await screen.findByRole('region', { name: 'Regels voor toegang' })).toBeTruthy();
});

it('says whom a part is for, and asks nothing for somebody else', async () => {
  const { asked } = open(['administrator'], '/beheer/toegangslogboek');
  expect(
    await screen.findByRole('heading', {
      name: 'Het onderdeel Toegangslogboek hoort niet bij uw rol',
    }),
  ).toBeTruthy();
  expect(screen.getByText(/Het is voor: Functionaris gegevensbescherming/)).toBeTruthy();
  expect(asked()).toEqual([]);
});

it('shows who manages the installation how it does, without any municipality of his own', async () => {
  const { asked } = openPart(<AdministrationPage />, {
    roles: ['administrator'],
    of: null,
    path: '/beheer',
    answer: () => ({ status: 503 }),
  });
  expect(await parts()).toBe('Toestand');
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Beheer van de installatie');
  expect(asked()[0]).toBe('GET /v1/operations');
});

it('knows no other parts', async () => {
  const { asked } = open(['administrator'], '/beheer/geheim');
  expect(await screen.findByRole('heading', { name: 'Dit onderdeel bestaat niet' })).toBeTruthy();
  expect(asked()).toEqual([]);
});
