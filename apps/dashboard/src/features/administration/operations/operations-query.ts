import { Operations } from '@poolshoogte/contracts';
import { queryOptions } from '@tanstack/react-query';
import { callApi } from '../../../platform/api/api-client';

/** How often the page looks again, in milliseconds. */
export const LOOK_EVERY_MS = 10_000;

/** GET /v1/operations: how the installation does, now. */
export const operationsQuery = queryOptions({
  queryKey: ['operations'],
  queryFn: ({ signal }) => callApi('/v1/operations', { schema: Operations, signal }),
  staleTime: 0,
  refetchInterval: LOOK_EVERY_MS,
});
