import { Kernen } from '@poolshoogte/contracts';
import { queryOptions } from '@tanstack/react-query';
import { callApi } from '../api/api-client';

/** GET /v1/municipalities/{code}/kernen: names and boundaries, which hardly ever change. */
export const kernenQuery = (code: string) =>
  queryOptions({
    queryKey: ['kernen', code],
    queryFn: ({ signal }) =>
      callApi(`/v1/municipalities/${code}/kernen`, { schema: Kernen, signal }),
    staleTime: 60 * 60_000,
  });
