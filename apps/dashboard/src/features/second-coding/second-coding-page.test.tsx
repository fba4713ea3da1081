import { QueryClientProvider, useQuery } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { MemoryRouter } from 'react-router';
import { createQueryClient } from '../../platform/query/query-client';
import { sessionQuery } from '../../platform/session/session-query';
import { fakeApi, type FakeAnswer, type FakeCall } from '../../platform/testing/fake-api';
import { buildInstallation, buildMunicipality } from '../../platform/testing/municipality-builder';
import { buildSession } from '../../platform/testing/session-builder';
import { SecondCodingPage } from './second-coding-page';

jest.setTimeout(30_000);

const SIGNAL = '00000000-0000-4000-8000-000000000001';

function Frame({ children }: { children: ReactNode }) {
  const { data } = useQuery(sessionQuery);
  return data === undefined ? null : children;
}

function open(answer: (call: FakeCall) => FakeAnswer) {
  const given: Record<string, unknown> = {
    '/v1/session': buildSession(['staff']),
    '/v1/installation': buildInstallation(),
    '/v1/municipalities': { municipalities: [buildMunicipality()] },
  };
  const calls = fakeApi((call) => {
    const json = given[call.path];
    return json === undefined ? answer(call) : { status: 200, json };
  });
  render(
    <QueryClientProvider client={createQueryClient()}>
      <MemoryRouter>
        <Frame>
          <SecondCodingPage />
        </Frame>
      </MemoryRouter>
    </QueryClientProvider>,
  );
  return { user: userEvent.setup(), sent: () => calls.filter(({ method }) => method === 'POST') };
}

it('shows a masked text without its themes, and goes on to the next', async () => {
  let waiting = 2;
  const { user, sent } = open(({ method }) => {
    if (method === 'POST') {
      waiting -= 1;
      return { status: 204 };
    }
    const text = `Buurman [naam 1] klaagt, tekst ${String(waiting)}.`;
    const signal = SIGNAL.replace('1', String(waiting));
    return { status: 200, json: { next: waiting === 0 ? null : { signal, text }, waiting } };
  });
  expect(await screen.findByText(/tekst 2/)).toBeTruthy();
  expect(screen.getAllByRole('button', { pressed: false })).toHaveLength(15);
  expect(screen.queryByRole('button', { pressed: true })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Zorg' }));
  await user.click(screen.getByRole('button', { name: 'Bewaar, volgende' }));
  expect(await screen.findByText(/tekst 1/)).toBeTruthy();
  expect(screen.queryByRole('button', { pressed: true })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Geen thema, volgende' }));
  expect(await screen.findByText('Er wacht niets op een tweede oordeel')).toBeTruthy();
  expect(sent().map(({ body }) => (body as { themes: string[] }).themes)).toEqual([['zorg'], []]);
});

it('keeps the choice when there is no connection', async () => {
  const { user } = open(({ method }) =>
    method === 'POST'
      ? 'offline'
      : { status: 200, json: { next: { signal: SIGNAL, text: 'Een tekst.' }, waiting: 1 } },
  );
  await user.click(await screen.findByRole('button', { name: 'Zorg' }));
  await user.click(screen.getByRole('button', { name: 'Bewaar, volgende' }));
  expect((await screen.findByRole('alert')).textContent).toContain('Uw keuze blijft staan');
  expect(screen.getByRole('button', { name: 'Zorg', pressed: true })).toBeTruthy();
});
