import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createQueryClient } from '../../../platform/query/query-client';
import { sessionQuery } from '../../../platform/session/session-query';
import { fakeApi, type FakeAnswer, type FakeCall } from '../../../platform/testing/fake-api';
import { buildSession } from '../../../platform/testing/session-builder';
import { feedItem, idOf } from '../testing/board-builder';
import { FeedThemes } from './feed-themes';

jest.setTimeout(30_000);

const tag = (id: string) => ({ id, origin: 'chosen', confidence: null, evidence: [] });

/** What the API answers to a change of themes, and to taking it back. */
function api({ method, body }: FakeCall): FakeAnswer {
  if (method === 'POST') return { status: 200, json: { isRestored: true } };
  const { themes } = body as { themes: string[] };
  return {
    status: 200,
    json: {
      id: idOf(1),
      municipality: 'GM1911',
      kern: 'WP0001',
      text: 'Verzonnen signaal.',
      masked: {},
      sourceKind: 'melding',
      occurredOn: '2026-11-18',
      seenOn: '2026-11-18',
      enteredAt: '2026-11-18T09:00:00Z',
      themes: themes.map(tag),
      drivers: [],
      phase: 'onbekend',
      suggestedPhase: null,
      importId: null,
      correction: idOf(7),
    },
  };
}

function open(roles: Parameters<typeof buildSession>[0] = ['staff'], answer = api) {
  const calls = fakeApi(answer);
  const client = createQueryClient();
  client.setQueryData(sessionQuery.queryKey, buildSession(roles));
  render(
    <QueryClientProvider client={client}>
      <FeedThemes item={feedItem(1)} municipality="GM1911" kernName="Middenmeer" />
    </QueryClientProvider>,
  );
  return { calls, user: userEvent.setup() };
}

it('takes a theme away with one tap, and puts it back with another', async () => {
  const { calls, user } = open();
  await user.click(screen.getByRole('button', { name: 'Thema verkeer weghalen' }));
  await user.click(await screen.findByRole('button', { name: 'Ongedaan maken' }));
  expect(await screen.findByRole('button', { name: 'Thema verkeer weghalen' })).toBeTruthy();
  expect(screen.getByRole('status').textContent).toContain('Teruggezet');
  expect(calls).toMatchObject([
    {
      method: 'PATCH',
      path: `/v1/signals/${idOf(1)}?municipality=GM1911`,
      body: { themes: [] },
    },
    { method: 'POST', path: `/v1/corrections/${idOf(7)}/withdrawal?municipality=GM1911` },
  ]);
});

it('adds a theme from the whole list', async () => {
  const { calls, user } = open();
  await user.click(screen.getByRole('button', { name: /Thema’s verbeteren/ }));
  const care = screen.getByRole('button', { name: 'Zorg' });
  expect(care.getAttribute('aria-pressed')).toBe('false');
  await user.click(care);
  expect(await screen.findByRole('button', { name: 'Thema zorg weghalen' })).toBeTruthy();
  expect(calls).toMatchObject([{ body: { themes: ['verkeer_transporthinder', 'zorg'] } }]);
  expect(screen.getByRole('status').textContent).toContain('zorg erbij gezet');
});

it('says when it did not work, and leaves the themes as they were', async () => {
  const { user } = open(['staff'], () => 'offline' as never);
  await user.click(screen.getByRole('button', { name: 'Thema verkeer weghalen' }));
  expect((await screen.findByRole('alert')).textContent).toContain('Er is niets veranderd');
  expect(screen.getByRole('button', { name: 'Thema verkeer weghalen' })).toBeTruthy();
});

it('gives the mayor nothing to press', () => {
  open(['mayor']);
  expect(screen.getByText('verkeer')).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
});
