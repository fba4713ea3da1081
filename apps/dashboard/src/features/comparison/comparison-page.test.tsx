import { THEME_IDS } from '@poolshoogte/vocabulary';
import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter, useLocation } from 'react-router';
import { createQueryClient } from '../../platform/query/query-client';
import { ComparisonPage } from './comparison-page';
import { fakeApi, type FakeAnswer, type FakeCall } from '../../platform/testing/fake-api';

jest.setTimeout(30_000);

const places = [
  {
    code: 'GM0321',
    name: 'Houten',
    population: 50_000,
    logged: 400,
    loggedPer1000: 8,
    suppressedBlocks: 0,
  },
  {
    code: 'GM0184',
    name: 'Urk',
    population: 20_000,
    logged: 60,
    loggedPer1000: 3,
    suppressedBlocks: 1,
  },
].map((place) => ({ ...place, populationYear: 2025, kernCount: 4 }));

/** Asielopvang 100 in Houten and 30 in Urk; zorg 10 in Houten only. */
function answer({ path }: FakeCall): FakeAnswer {
  const weeks = Number(new URLSearchParams(path.split('?')[1]).get('weeks'));
  const counts: Record<string, (number | null)[]> = { asielopvang: [100, 30], zorg: [10, null] };
  const isPartly = (count: number | null) => count === 30;
  const cell = (count: number | null, index: number) => {
    const place = places[index];
    if (place === undefined) throw new RangeError('No such place');
    return {
      municipality: place.code,
      count,
      suppressedBlocks: count === null ? weeks / 4 : isPartly(count) ? 1 : 0,
      ratePer1000: count === null ? null : count / (place.population / 1000),
      shareOfLogged: count === null ? null : count / place.logged,
    };
  };
  return {
    status: 200,
    json: {
      asOf: '2026-11-19T13:32:07Z',
      firstDay: '2026-09-07',
      lastDay: '2026-11-01',
      weeks,
      municipalities: places,
      rows: THEME_IDS.map((theme) => ({ theme, cells: (counts[theme] ?? [null, null]).map(cell) })),
    },
  };
}

function Address() {
  return <output aria-label="adres">{useLocation().search}</output>;
}

function open(search = '', given: (call: FakeCall) => FakeAnswer = answer) {
  const calls = fakeApi(given);
  render(
    <MemoryRouter initialEntries={[`/vergelijken${search}`]}>
      <QueryClientProvider client={createQueryClient()}>
        <ComparisonPage />
        <Address />
      </QueryClientProvider>
    </MemoryRouter>,
  );
  return { calls, user: userEvent.setup() };
}

const cellsOf = (table: HTMLElement, row: string) =>
  within(within(table).getByRole('row', { name: new RegExp(`^${row}`) }))
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);

const heat = () => screen.findByRole('table', { name: /per thema en gemeente/ });

it('opens with a sentence, a warning and rates with what stands behind them', async () => {
  const { calls } = open();
  const table = await heat();
  expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(
    /^Asielopvang is in de 8 weken tot en met 1 november in alle twee gemeenten/,
  );
  expect(screen.getByRole('region', { name: 'Wat u hieruit niet mag afleiden' })).toBeTruthy();
  expect(cellsOf(table, 'Asielopvang')).toEqual(['2,0', '≥ 1,5']);
  expect(cellsOf(table, 'Zorg')).toEqual(['0,2', '< 5']);
  expect(cellsOf(table, 'Vastgelegd per 1.000')).toEqual(['8,0', '≥ 3,0']);
  expect(cellsOf(table, 'Inwoners \\(2025\\)')).toEqual(['50.000', '20.000']);
  expect(within(table).getByTitle(/^100 signalen, 2,0 per 1.000 inwoners, 25%/)).toBeTruthy();
  expect(screen.getByText('Stand van 19 november')).toBeTruthy();
  expect(screen.getByText(/vier weken die nu lopen, tellen nog niet mee/).textContent).toMatch(
    /tot en met 1 november\. .* op 30 november\./,
  );
  expect(screen.getByText('Ten minste zoveel.', { exact: false })).toBeTruthy();
  expect(calls[0]?.path).toBe('/v1/comparisons/themes?weeks=8');
});

it('shows counts and shares, and keeps the choice in the address', async () => {
  const { user } = open('?gemeente=GM0184');
  const table = await heat();
  await user.click(screen.getByRole('radio', { name: 'aantallen' }));
  expect(cellsOf(table, 'Asielopvang')).toEqual(['100', '≥ 30']);
  await user.click(screen.getByRole('radio', { name: 'aandeel van wat is vastgelegd' }));
  expect(cellsOf(table, 'Asielopvang')).toEqual(['25%', '50%']);
  const address = screen.getByRole('status', { name: 'adres' }).textContent;
  expect(address).toBe('?gemeente=GM0184&maat=aandeel');
});

it('asks for another period', async () => {
  const { calls, user } = open();
  await heat();
  await user.click(screen.getByRole('radio', { name: '24 weken' }));
  await waitFor(() => expect(calls.some(({ path }) => path.endsWith('weeks=24'))).toBe(true));
  await screen.findByRole('heading', { level: 1, name: /in de 24 weken tot en met/ });
});

it('has a table behind the chart of a theme, and a chart that says what it shows', async () => {
  const { user } = open('?thema=zorg');
  await heat();
  const finding = 'Zorg: alleen in Houten genoeg om te tonen, 0,2 per 1.000 inwoners';
  expect(screen.getByRole('img', { name: finding })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Als tabel' }));
  const table = screen.getByRole('table', { name: finding });
  expect(cellsOf(table, 'Houten')).toEqual(['0,2', '10']);
  expect(cellsOf(table, 'Urk')).toEqual(['< 5', '< 5']);
  await user.selectOptions(screen.getByRole('combobox', { name: 'Thema' }), 'Asielopvang');
  expect(screen.getByRole('table', { name: /^Asielopvang: in twee gemeenten/ })).toBeTruthy();
});

it('says that there is no answer, and tries again when asked', async () => {
  let isBroken = true;
  const refusal = {
    type: 'about:blank',
    title: 'Dit verzoek klopt niet',
    status: 400,
    detail: 'Kijk bij de velden.',
    code: 'invalid_request',
  };
  const { user } = open('', (call) => (isBroken ? { status: 400, json: refusal } : answer(call)));
  expect((await screen.findByRole('alert')).textContent).toMatch(/kon niet worden opgehaald/);
  isBroken = false;
  await user.click(screen.getByRole('button', { name: 'Probeer opnieuw' }));
  expect(await heat()).toBeTruthy();
});
