import type { ErrorCode } from '@poolshoogte/contracts';
import { QueryObserver } from '@tanstack/react-query';
import { waitFor } from '@testing-library/react';
import { z } from 'zod';
import { callApi } from '../api/api-client';
import { sessionQuery } from '../session/session-query';
import { fakeApi } from '../testing/fake-api';
import { buildSession } from '../testing/session-builder';
import { createQueryClient } from './query-client';

const refusal = (code: ErrorCode, status: number) => ({
  status,
  json: { type: 'about:blank', title: 'Nee', status, detail: 'Dit kan niet.', code },
});

/** A page that knows its session and asks for one thing more, which is refused. */
async function refused(code: ErrorCode, status: number) {
  let isRefused = false;
  const calls = fakeApi(({ path }) => {
    if (path === '/v1/session')
      return { status: 200, json: buildSession(isRefused ? null : ['staff']) };
    isRefused = true;
    return refusal(code, status);
  });
  const client = createQueryClient();
  const stop = new QueryObserver(client, sessionQuery).subscribe(() => undefined);
  await waitFor(() => expect(client.getQueryData(sessionQuery.queryKey)?.account).not.toBeNull());
  client.setQueryData(['imports'], 'of the person before');
  const ask = () => callApi('/v1/imports', { schema: z.unknown() });
  await client.fetchQuery({ queryKey: ['asked'], queryFn: ask }).catch(() => undefined);
  return { client, stop, asked: () => calls.filter(({ path }) => path === '/v1/session').length };
}

it.each([
  ['not_signed_in', 401],
  ['not_allowed', 403],
] as const)(
  'asks who is signed in after %s, and forgets what was fetched',
  async (code, status) => {
    const { client, stop, asked } = await refused(code, status);
    await waitFor(() => expect(client.getQueryData(sessionQuery.queryKey)?.account).toBeNull());
    expect(asked()).toBe(2);
    expect(client.getQueryData(['imports'])).toBeUndefined();
    stop();
    client.clear();
  },
);

it('keeps what it knows after another refusal', async () => {
  const { client, stop, asked } = await refused('not_found', 404);
  expect(asked()).toBe(1);
  expect(client.getQueryData(['imports'])).toBe('of the person before');
  stop();
  client.clear();
});
