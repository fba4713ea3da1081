import type { Coverage } from '@poolshoogte/contracts';
import { screen, within } from '@testing-library/react';
import type { FakeAnswer } from '../../../platform/testing/fake-api';
import { openPart } from '../../../platform/testing/open-part';
import { refusal } from '../../../platform/testing/refusal';
import { buildAlert } from '../testing/alert-builder';
import { AlertsPage } from './alerts-page';

jest.setTimeout(30_000);

const kern = (code: string, row: Partial<Coverage['kernen'][number]> = {}) => ({
  code,
  word: 'heard',
  logged: 4,
  expected: { lo: 1, hi: 6 },
  lastSignalOn: '2026-11-18',
  lastEntryOn: '2026-11-18',
  sourceKinds: ['melding'],
  darkAfterDays: 20,
  ...row,
});
const COVERAGE = {
  asOf: '2026-11-19T08:00:00Z',
  today: '2026-11-19',
  kernen: [kern('WP0001'), kern('WP0002', { word: 'dark', logged: 0, lastSignalOn: '2026-10-01' })],
  feeds: [{ sourceKind: 'online', lastEntryOn: null, logged: 0, word: 'dark' }],
  delay: { entries: 0, medianDays: null, shareWithin: [] },
  scoredAt: '2026-11-19T03:00:00Z',
};

const open = (alerts: FakeAnswer, coverage: FakeAnswer = { status: 200, json: COVERAGE }) =>
  openPart(<AlertsPage />, {
    roles: ['mayor'],
    path: '/duiding',
    answer: ({ path }) => {
      if (path.startsWith('/v1/alerts?')) return alerts;
      return path.startsWith('/v1/coverage') ? coverage : refusal('not_found');
    },
  });

it('lists what is open, in words, each with the way to its page', async () => {
  const { asked } = open({ status: 200, json: { alerts: [buildAlert()], nextBefore: null } });
  const link = await screen.findByRole('link', { name: 'WP0001: wonen en ruimte' });
  expect(link.getAttribute('href')).toBe(`/duiding/${buildAlert().id}`);
  expect(screen.getByText(/^7 signalen in 10 dagen/)).toBeTruthy();
  expect(asked()).toContain('GET /v1/alerts?municipality=GM1911&which=open');
});

it('filters, and says when nothing is left', async () => {
  const { user, asked } = open({ status: 200, json: { alerts: [], nextBefore: null } });
  expect(
    await screen.findByText(/Er staat geen attentie open. Stilte in een kern is geen rust/),
  ).toBeTruthy();
  await user.selectOptions(screen.getByLabelText('Toon'), 'Wat is afgesloten');
  expect(await screen.findByText('Er is nog geen attentie afgesloten.')).toBeTruthy();
  await user.selectOptions(screen.getByLabelText('Thema'), 'Zorg');
  expect(await screen.findByText(/Met deze keuze is er geen attentie/)).toBeTruthy();
  expect(asked()).toContain('GET /v1/alerts?municipality=GM1911&which=closed&theme=zorg');
});

it('shows silence as silence, first, and what is heard behind a word', async () => {
  open({ status: 200, json: { alerts: [], nextBefore: null } });
  const panel = within(await screen.findByRole('region', { name: 'Hoe goed we luisteren' }));
  expect(await panel.findByText('Uit WP0002 komt niets meer.')).toBeTruthy();
  expect(panel.getByText(/Stilte is geen rust/)).toBeTruthy();
  expect(panel.getByText(/stilte; het laatste signaal was van 1 oktober/)).toBeTruthy();
  expect(panel.getByText('1 kern gehoord zoals gewoonlijk')).toBeTruthy();
  expect(panel.getByText(/Er komt niets meer binnen van: online/)).toBeTruthy();
});

it('keeps the rest when one part does not come', async () => {
  open({ status: 200, json: { alerts: [buildAlert()], nextBefore: null } }, refusal('not_allowed'));
  expect(await screen.findByRole('link', { name: /WP0001/ })).toBeTruthy();
  const panel = within(screen.getByRole('region', { name: 'Hoe goed we luisteren' }));
  expect(await panel.findByRole('button', { name: 'Probeer opnieuw' })).toBeTruthy();
});
