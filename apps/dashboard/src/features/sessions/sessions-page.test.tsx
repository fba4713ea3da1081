import type { OwnSession } from '@poolshoogte/contracts';
import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createQueryClient } from '../../platform/query/query-client';
import { fakeApi } from '../../platform/testing/fake-api';
import { SessionsPage } from './sessions-page';

jest.setTimeout(30_000);

const session = (number: number, given: Partial<OwnSession> = {}): OwnSession => ({
  id: `00000000-0000-4000-8000-00000000000${String(number)}`,
  startedAt: '2026-11-20T08:00:00Z',
  lastSeenAt: '2026-11-20T09:30:00Z',
  expiresAt: '2026-11-20T18:00:00Z',
  client: 'Firefox op Windows',
  isCurrent: false,
  ...given,
});

const THREE = [
  session(1, { isCurrent: true }),
  session(2, { client: 'Chrome op Android' }),
  session(3, { client: 'Safari op iPhone' }),
];

/** An API with these sessions; `refuses` does not end that one. */
function open(given: OwnSession[], refuses?: string) {
  let sessions = given;
  const calls = fakeApi(({ method, path }) => {
    if (method === 'GET') return { status: 200, json: { sessions } };
    if (refuses !== undefined && path.endsWith(refuses)) return 'offline';
    sessions = sessions.filter(({ id }) => !path.endsWith(id));
    return { status: 204 };
  });
  render(
    <QueryClientProvider client={createQueryClient()}>
      <SessionsPage />
    </QueryClientProvider>,
  );
  const ended = () => calls.filter(({ method }) => method === 'DELETE').map(({ path }) => path);
  return { ended, user: userEvent.setup() };
}

it('lists own sessions, and ends one after a question with the safe answer in focus', async () => {
  const { ended, user } = open(THREE);
  expect(await screen.findByText(/laatst gezien/, { selector: 'li:first-child p' })).toBeTruthy();
  const phone = screen.getByText('Chrome op Android').closest('li') as HTMLElement;
  await user.click(within(phone).getByRole('button', { name: /^Sessie van Chrome op Android/ }));
  expect(document.activeElement?.textContent).toBe('Nee, laat staan');
  expect(ended()).toEqual([]);
  await user.click(within(phone).getByRole('button', { name: 'Ja, beëindigen' }));
  expect(await screen.findAllByRole('listitem')).toHaveLength(2);
  expect(ended()).toEqual([`/v1/sessions/${session(2).id}`]);
});

it('ends all others, never this one', async () => {
  const { ended, user } = open(THREE);
  await user.click(await screen.findByRole('button', { name: 'Alle andere sessies beëindigen' }));
  await user.click(screen.getByRole('button', { name: 'Ja, beëindigen' }));
  expect(await screen.findByText('U bent nergens anders aangemeld.')).toBeTruthy();
  expect(ended()).toEqual([2, 3].map((number) => `/v1/sessions/${session(number).id}`));
});

it('says so when one could not be ended, and shows what is left', async () => {
  const { user } = open(THREE, session(3).id);
  await user.click(await screen.findByRole('button', { name: 'Alle andere sessies beëindigen' }));
  await user.click(screen.getByRole('button', { name: 'Ja, beëindigen' }));
  expect((await screen.findByRole('alert')).textContent).toContain('geen verbinding');
  expect(screen.queryByText('Chrome op Android')).toBeNull();
  expect(screen.getByText('Safari op iPhone')).toBeTruthy();
});
