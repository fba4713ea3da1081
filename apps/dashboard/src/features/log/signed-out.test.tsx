import { QueryClientProvider, useQuery } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { createQueryClient } from '../../platform/query/query-client';
import { sessionQuery } from '../../platform/session/session-query';
import type { FakeAnswer } from '../../platform/testing/fake-api';
import { buildSession } from '../../platform/testing/session-builder';
import { LogPage } from './log-page';
import { logApi, stored } from './testing/log-api';

jest.setTimeout(30_000);

const TEXT = 'In Middenmeer is men boos over de bus. Bel mevrouw De Vries, 06-12345678.';
const MASKED = 'In Middenmeer is men boos over de bus. Bel mevrouw [naam 1], [telefoon 1].';

const NOT_SIGNED_IN: FakeAnswer = {
  status: 401,
  json: {
    type: 'about:blank',
    title: 'U bent niet (meer) aangemeld',
    status: 401,
    detail: 'Meld u aan.',
    code: 'not_signed_in',
  },
};

/** The frame of the product, as far as it matters here: no session, no form. */
function Frame() {
  const { data } = useQuery(sessionQuery);
  return (data?.account ?? null) === null ? <p>Meld u aan.</p> : <LogPage />;
}

const server = { session: buildSession(['staff']) };

function open() {
  const calls = logApi(
    (call) => (server.session.account === null ? NOT_SIGNED_IN : stored(call)),
    () => server.session,
  );
  const page = render(
    <MemoryRouter>
      <QueryClientProvider client={createQueryClient()}>
        <Frame />
      </QueryClientProvider>
    </MemoryRouter>,
  );
  const field = async () =>
    (await screen.findByRole('textbox', { name: 'Wat hoorde of zag u?' })) as HTMLTextAreaElement;
  return { calls, page, field, user: userEvent.setup() };
}

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
  server.session = buildSession(['staff']);
});

/** Somebody writes, and the session turns out to have ended when it is sent. */
async function writeAndLoseTheSession() {
  const { field, user, page, calls } = open();
  await user.click(await field());
  await user.paste(TEXT);
  server.session = buildSession(null);
  await user.click(screen.getByRole('button', { name: 'Vastleggen' }));
  await screen.findByText('Meld u aan.');
  page.unmount();
  return calls.find(({ method }) => method === 'POST')?.headers['Idempotency-Key'];
}

it('has the masked text again after signing in, and saves it under the same key', async () => {
  const key = await writeAndLoseTheSession();
  expect(JSON.stringify({ ...sessionStorage })).not.toMatch(/Vries|12345678/);
  server.session = buildSession(['staff']);
  const { field, user, calls } = open();
  expect((await field()).value).toBe(MASKED);
  expect(sessionStorage).toHaveLength(0);
  await waitFor(() =>
    expect(screen.getByRole('button', { name: 'Zoek kern' })).toHaveProperty('disabled', false),
  );
  await user.click(screen.getByRole('button', { name: 'Vastleggen' }));
  await screen.findByText('Vastgelegd in Middenmeer.');
  const post = calls.find(({ method }) => method === 'POST');
  expect(post?.headers['Idempotency-Key']).toBe(key);
  expect(post?.body).toMatchObject({ text: MASKED });
});

it('shows nothing of it to somebody else who signs in there', async () => {
  await writeAndLoseTheSession();
  const other = buildSession(['staff']);
  if (other.account !== null) other.account.pseudonym = 'medewerker-p2q8';
  server.session = other;
  const { field } = open();
  expect((await field()).value).toBe('');
  await waitFor(() => expect(sessionStorage).toHaveLength(0));
});

it('keeps nothing of a form that is left while signed in', async () => {
  const { field, user, page } = open();
  await user.click(await field());
  await user.paste(TEXT);
  page.unmount();
  expect(sessionStorage).toHaveLength(0);
});
