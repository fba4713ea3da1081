import type { Session } from '@poolshoogte/contracts';
import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { createQueryClient } from '../../../platform/query/query-client';
import { sessionQuery } from '../../../platform/session/session-query';
import { fakeApi, type FakeAnswer } from '../../../platform/testing/fake-api';
import { buildSession, buildWallSession } from '../../../platform/testing/session-builder';
import { IsWallContext } from '../is-wall';
import { buildBoard, feedItem, idOf } from '../testing/board-builder';
import { FeedPanel } from './feed-panel';

jest.setTimeout(30_000);

const TEXT = 'Buurman [naam 1] vindt dat de bus te weinig komt.';
const NAMES = new Map([['WP0001', 'Middenmeer']]);

const signal = (id: string) => ({
  id,
  municipality: 'GM1911',
  kern: 'WP0001',
  text: TEXT,
  masked: { naam: 1 },
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
});

function open(
  session: Session,
  answer: () => FakeAnswer = () => ({ status: 200, json: signal(idOf(1)) }),
) {
  const calls = fakeApi(answer);
  const client = createQueryClient();
  client.setQueryData(sessionQuery.queryKey, session);
  const feed = [feedItem(1, { text: null }), feedItem(2, { text: null })];
  render(
    <QueryClientProvider client={client}>
      <MemoryRouter>
        <IsWallContext value={session.account?.kind === 'device'}>
          <FeedPanel board={buildBoard({ feed })} names={NAMES} />
        </IsWallContext>
      </MemoryRouter>
    </QueryClientProvider>,
  );
  return { calls, user: userEvent.setup() };
}

const rows = () => screen.getAllByRole('listitem');
const firstRow = () => within(screen.getAllByRole('listitem')[0] as HTMLElement);

it('shows a wall where and what about, and nothing to press', () => {
  open(buildWallSession());
  expect(rows()[0]?.textContent).toContain('Middenmeer');
  expect(rows()[0]?.textContent).toContain('verkeer');
  expect(screen.queryByRole('button')).toBeNull();
});

it('gives the mayor one text after a reason, in its place', async () => {
  const { calls, user } = open(buildSession(['mayor']));
  expect(screen.getAllByRole('button', { name: 'Lees de notitie' })).toHaveLength(2);
  await user.click(firstRow().getByRole('button', { name: 'Lees de notitie' }));
  const field = screen.getByRole('textbox', { name: 'Waarom wilt u deze notitie lezen?' });
  expect(document.activeElement).toBe(field);
  expect(firstRow().getByText(/in het toegangslogboek/)).toBeTruthy();
  await user.type(field, 'Voorbereiding van het driehoeksoverleg');
  await user.click(screen.getByRole('button', { name: 'Lees' }));
  const text = await firstRow().findByText(/vindt dat de bus te weinig komt/);
  expect(text.closest('p')?.textContent).toBe('Buurman naam vindt dat de bus te weinig komt.');
  expect(calls).toMatchObject([
    {
      method: 'POST',
      path: `/v1/signals/${idOf(1)}/reading?municipality=GM1911`,
      body: { reason: 'Voorbereiding van het driehoeksoverleg' },
    },
  ]);
  expect(screen.getAllByRole('button', { name: 'Lees de notitie' })).toHaveLength(1);
});

it('asks for a real reason before anything is sent, and lets go of it', async () => {
  const { calls, user } = open(buildSession(['mayor']));
  await user.click(firstRow().getByRole('button', { name: 'Lees de notitie' }));
  await user.keyboard('zomaar');
  await user.click(screen.getByRole('button', { name: 'Lees' }));
  expect(screen.getByRole('alert').textContent).toContain('ten minste 10 tekens');
  expect(calls).toHaveLength(0);
  await user.click(screen.getByRole('button', { name: 'Niet lezen' }));
  expect(document.activeElement).toBe(firstRow().getByRole('button', { name: 'Lees de notitie' }));
});

it('keeps the reason when there is no connection', async () => {
  const { user } = open(buildSession(['mayor']), () => 'offline');
  await user.click(firstRow().getByRole('button', { name: 'Lees de notitie' }));
  await user.keyboard('Er is vanavond een bijeenkomst');
  await user.click(screen.getByRole('button', { name: 'Lees' }));
  expect((await screen.findByRole('alert')).textContent).toContain('Uw reden blijft staan');
  expect(screen.getByRole('textbox')).toHaveProperty('value', 'Er is vanavond een bijeenkomst');
});
