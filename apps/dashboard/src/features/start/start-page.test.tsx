import type { RoleGrant } from '@poolshoogte/contracts';
import { QueryClientProvider, useQuery } from '@tanstack/react-query';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { createQueryClient } from '../../platform/query/query-client';
import { buildInstallation, buildMunicipality } from '../../platform/testing/municipality-builder';
import { StartPage } from './start-page';
import { sessionQuery } from '../../platform/session/session-query';
import { fakeApi, type FakeCall } from '../../platform/testing/fake-api';
import { buildSession } from '../../platform/testing/session-builder';

jest.setTimeout(30_000);

const OPERATOR: RoleGrant = { role: 'administrator', municipality: null };
const inHouten = (role: RoleGrant['role']): RoleGrant => ({ role, municipality: 'GM0321' });

/** The frame of the product, as far as it matters here: it knows who is signed in. */
function Frame() {
  const { data } = useQuery(sessionQuery);
  return data === undefined ? null : <StartPage />;
}

/** An installation with Houten and Urk in its reference data; `active` lists what is in use. */
function open({
  active = [],
  hasSignal = false,
  grants = [OPERATOR],
}: {
  active?: string[];
  hasSignal?: boolean;
  grants?: RoleGrant[];
} = {}) {
  const inUse = new Set(active);
  const session = buildSession([]);
  session.account?.grants.push(...grants);
  const calls = fakeApi(({ method, path, body }) => {
    if (path === '/v1/session') return { status: 200, json: session };
    if (path === '/v1/installation') {
      const [home = null] = inUse;
      return {
        status: 200,
        json: buildInstallation({ mode: 'real', homeMunicipality: home }),
      };
    }
    if (path === '/v1/municipalities' && method === 'POST') {
      const { code } = body as { code: string };
      inUse.add(code);
      session.account?.grants.push({ role: 'administrator', municipality: code });
      return { status: 201, json: {} };
    }
    if (path === '/v1/municipalities') {
      const municipalities = [
        { code: 'GM0321', name: 'Houten', kernCount: 4, population: 51_000, populationYear: 2025 },
        { code: 'GM0184', name: 'Urk', kernCount: 1, population: null, populationYear: null },
      ].map((municipality) =>
        buildMunicipality({
          ...municipality,
          state: inUse.has(municipality.code) ? 'active' : 'available',
        }),
      );
      return { status: 200, json: { municipalities } };
    }
    const signal = {
      id: '3f0c1d5e-8f0a-4a52-9d0c-0d6a3b1d2c11',
      municipality: 'GM0321',
      kern: null,
      text: 'De brug is dicht.',
      masked: {},
      sourceKind: 'melding',
      occurredOn: '2026-11-18',
      seenOn: '2026-11-18',
      enteredAt: '2026-11-18T09:00:00Z',
      themes: [],
      drivers: [],
      phase: 'onbekend',
      suggestedPhase: null,
      importId: null,
      echoOf: null,
    };
    return { status: 200, json: { signals: hasSignal ? [signal] : [], nextBefore: null } };
  });
  render(
    <MemoryRouter>
      <QueryClientProvider client={createQueryClient()}>
        <Frame />
      </QueryClientProvider>
    </MemoryRouter>,
  );
  return { calls, user: userEvent.setup() };
}

const isDone = (step: string) => screen.findByRole('heading', { name: `${step} gedaan` });
const askedSignals = (calls: FakeCall[]) =>
  calls.filter(({ path }) => path.startsWith('/v1/signals'));

it('starts with the choice of a municipality and goes on from there', async () => {
  const { calls, user } = open();
  await user.selectOptions(await screen.findByRole('combobox', { name: 'Gemeente' }), 'Houten');
  expect(screen.getByText('4 kernen, 51.000 inwoners (2025).')).toBeTruthy();
  expect(screen.queryByRole('link', { name: 'Nodig iemand uit' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Begin met Houten' }));
  expect(await isDone('Kies uw gemeente')).toBeTruthy();
  expect(calls.find(({ method }) => method === 'POST')?.body).toEqual({ code: 'GM0321' });
  const link = await screen.findByRole('link', { name: 'Nodig iemand uit' });
  expect(link.getAttribute('href')).toBe('/beheer/mensen?gemeente=GM0321');
});

it('tells how the administrator adds a municipality that is not in the list', async () => {
  open();
  const code = await screen.findByText('npm run municipality');
  expect(code.closest('p')?.textContent).toMatch(/De beheerder voegt haar toe/);
});

it('shows what is done and leads to the form and the board', async () => {
  open({ active: ['GM0321'], hasSignal: true, grants: [OPERATOR, inHouten('staff')] });
  expect(await isDone('Leg het eerste signaal vast')).toBeTruthy();
  const steps = within(screen.getByRole('list'));
  expect(steps.getAllByRole('listitem')).toHaveLength(4);
  const form = screen.getByRole('link', { name: 'Leg een signaal vast' });
  expect(form.getAttribute('href')).toBe('/vastleggen?gemeente=GM0321');
  const board = screen.getByRole('link', { name: 'Open het bord van Houten' });
  expect(board.getAttribute('href')).toBe('/?gemeente=GM0321');
});

it('neither asks for signals nor leads to them for an administrator, and says who does', async () => {
  const { calls } = open({ active: ['GM0321'], grants: [inHouten('administrator')] });
  expect(await isDone('Kies uw gemeente')).toBeTruthy();
  expect(await screen.findByRole('link', { name: 'Nodig iemand uit' })).toBeTruthy();
  expect(screen.getByText(/^Dit doet een medewerker\./)).toBeTruthy();
  expect(screen.queryByRole('link', { name: /signaal|bord/ })).toBeNull();
  expect(screen.queryByRole('combobox')).toBeNull();
  expect(askedSignals(calls)).toEqual([]);
});

it('does not call a step done that is not', async () => {
  const { calls } = open({ active: ['GM0321'], grants: [inHouten('staff')] });
  expect(await isDone('Kies uw gemeente')).toBeTruthy();
  await waitFor(() => expect(askedSignals(calls)).toHaveLength(1));
  expect(screen.getByRole('heading', { name: 'Leg het eerste signaal vast' })).toBeTruthy();
});
