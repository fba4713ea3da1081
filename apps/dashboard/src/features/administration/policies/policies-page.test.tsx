import type { StatedPolicy } from '@poolshoogte/contracts';
import { screen, within } from '@testing-library/react';
import { openPart } from '../../../platform/testing/open-part';
import { PoliciesPage } from './policies-page';

const LOG: StatedPolicy = {
  name: 'signals.log',
  what: 'Een signaal vastleggen',
  where: 'POST /v1/signals',
  kind: 'route',
  who: ['Medewerker'],
  scope: 'signals:write',
  isPerMunicipality: true,
  logged: 'signal_logged',
};
const OPEN: StatedPolicy = {
  ...LOG,
  name: 'session.read',
  what: 'Zien wie is aangemeld',
  where: 'GET /v1/session',
  who: ['iedereen'],
  scope: null,
  isPerMunicipality: false,
  logged: null,
};

it('shows every rule in a table that can be read with the keyboard', async () => {
  openPart(<PoliciesPage />, {
    roles: ['privacy_officer'],
    answer: () => ({ status: 200, json: { policies: [LOG, OPEN] } }),
  });
  const region = await screen.findByRole('region', { name: 'Regels voor toegang' });
  expect(region.tabIndex).toBe(0);
  const cells = within(region)
    .getAllByRole('row')
    .slice(1)
    .map((row) => within(row).getAllByRole('cell'))
    .map((row) => row.map(({ textContent }) => textContent));
  expect(cells).toEqual([
    [
      'Medewerker, in de eigen gemeente',
      'ja: signalen vastleggen',
      'Signaal vastgelegd',
      'POST /v1/signals',
    ],
    ['iedereen', 'nee', 'nee', 'GET /v1/session'],
  ]);
});
