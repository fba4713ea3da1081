import { Installation, Municipalities } from '@poolshoogte/contracts';
import { queryOptions } from '@tanstack/react-query';
import { callApi } from '../api/api-client';

/** GET /v1/installation. */
export const installationQuery = queryOptions({
  queryKey: ['installation'],
  queryFn: ({ signal }) => callApi('/v1/installation', { schema: Installation, signal }),
  staleTime: 5 * 60_000,
});

/** GET /v1/municipalities: active and available ones. Invalidate after taking one into use. */
export const municipalitiesQuery = queryOptions({
  queryKey: ['municipalities'],
  queryFn: ({ signal }) => callApi('/v1/municipalities', { schema: Municipalities, signal }),
  staleTime: 5 * 60_000,
});
