import { Session } from '@poolshoogte/contracts';
import { queryOptions, type Query } from '@tanstack/react-query';
import { callApi } from '../api/api-client';

/** Without an answer the page can show nothing, so it asks again by itself; in milliseconds. */
const ASK_AGAIN_MS = 10_000;
/** The longest that a timer of a browser can wait, in milliseconds. */
const TIMER_MAX_MS = 2 ** 31 - 1;

/**
 * GET /v1/session: who is signed in. When that becomes somebody else, everything that was fetched for
 * the one before is forgotten before the answer is shown.
 */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async ({ client, signal, queryKey }) => {
    const known = client.getQueryData<Session>(queryKey)?.account ?? null;
    const session = await callApi('/v1/session', { schema: Session, signal });
    if (known !== null && known.pseudonym !== session.account?.pseudonym) {
      client.removeQueries({ predicate: (query) => query.queryKey[0] !== queryKey[0] });
    }
    return session;
  },
  staleTime: 60_000,
  refetchOnWindowFocus: 'always',
  refetchInterval: nextLook,
});

/** Looks again at the moment that the session ends. */
function nextLook({ state }: Query<Session>): number | false {
  if (state.status === 'error') return ASK_AGAIN_MS;
  const expiresAt = state.data?.expiresAt ?? null;
  if (expiresAt === null) return false;
  return Math.min(Math.max(Date.parse(expiresAt) - Date.now(), ASK_AGAIN_MS), TIMER_MAX_MS);
}
