import type { SecondOpinion as Opinion } from '@poolshoogte/contracts';
import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { installationQuery } from '../../../platform/installation/installation-queries';
import { createQueryClient } from '../../../platform/query/query-client';
import { fakeApi } from '../../../platform/testing/fake-api';
import { buildInstallation } from '../../../platform/testing/municipality-builder';
import { SecondOpinion } from './second-opinion';

const TEXT = 'De huisarts stopt en [naam 1] weet niet waarheen.';

function open(hasSecondOpinion: boolean, opinion: Opinion | 'offline') {
  const calls = fakeApi(() => (opinion === 'offline' ? 'offline' : { status: 200, json: opinion }));
  const client = createQueryClient();
  client.setQueryData(installationQuery.queryKey, buildInstallation({ hasSecondOpinion }));
  const taken: string[] = [];
  render(
    <QueryClientProvider client={client}>
      <SecondOpinion
        municipality="GM1911"
        masked={TEXT}
        themes={[]}
        onTake={(id) => taken.push(id)}
      />
    </QueryClientProvider>,
  );
  return { calls, taken, user: userEvent.setup() };
}

const ask = () => screen.getByRole('button', { name: 'Vraag een tweede mening' });

it('is asked by hand, with the masked text, and counts when it is tapped', async () => {
  const themes = [{ id: 'zorg' as const, evidence: [{ start: 3, end: 11 }] }];
  const { calls, taken, user } = open(true, { state: 'given', themes });
  expect(calls.filter(({ method }) => method === 'POST')).toEqual([]);
  await user.click(ask());
  await user.click(await screen.findByRole('button', { name: 'zorg' }));
  expect(screen.getByText('huisarts')).toBeTruthy();
  expect(taken).toEqual(['zorg']);
  expect(calls.find(({ method }) => method === 'POST')?.body).toEqual({
    municipality: 'GM1911',
    text: TEXT,
  });
});

it.each([
  [{ state: 'away' } as const, /antwoordt nu niet/],
  [{ state: 'given', themes: [] } as Opinion, /geen thema/],
  ['offline' as const, /Geen verbinding/],
])('says so when it has nothing to say (%j)', async (opinion, words) => {
  const { user } = open(true, opinion);
  await user.click(ask());
  expect(await screen.findByText(words)).toBeTruthy();
});

it('is not there where the installation has no model', () => {
  open(false, { state: 'off' });
  expect(screen.queryByRole('button')).toBeNull();
});
