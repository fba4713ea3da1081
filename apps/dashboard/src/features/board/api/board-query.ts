import { Board } from '@poolshoogte/contracts';
import { queryOptions } from '@tanstack/react-query';
import { callApi } from '../../../platform/api/api-client';

/** GET /v1/boards/{code}. Live messages keep it fresh, so it never goes stale by itself. */
export const boardQuery = (code: string) =>
  queryOptions({
    queryKey: ['board', code],
    queryFn: ({ signal }) => callApi(`/v1/boards/${code}`, { schema: Board, signal }),
    staleTime: Infinity,
  });
