import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { ApiError } from '../api/api-client';
import { sessionQuery } from '../session/session-query';

/** Attempts after the first one, for answers that a second try can change. */
const RETRIES = 2;

/** A request that the server understood and refused will be refused again. */
function isWorthRetrying(failures: number, error: Error): boolean {
  if (error instanceof ApiError && error.problem.status < 500) return false;
  return failures < RETRIES;
}

/** The session ended, or a role did: what the page believes of who is signed in is no longer true. */
function isAboutAccess(error: Error): boolean {
  if (!(error instanceof ApiError)) return false;
  return error.problem.code === 'not_signed_in' || error.problem.code === 'not_allowed';
}

/** The cache of everything that was fetched; one for the whole page. */
export function createQueryClient(): QueryClient {
  const onError = (error: Error): void => {
    if (!isAboutAccess(error)) return;
    void client.invalidateQueries({ queryKey: sessionQuery.queryKey }, { cancelRefetch: false });
  };
  const client = new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: {
        retry: isWorthRetrying,
        // Live messages keep the board fresh; a page that regains focus does not fetch it all anew.
        refetchOnWindowFocus: false,
        staleTime: 30_000,
      },
      mutations: { retry: false },
    },
  });
  return client;
}
