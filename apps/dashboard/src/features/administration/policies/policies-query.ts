import { Policies } from '@poolshoogte/contracts';
import { queryOptions } from '@tanstack/react-query';
import { callApi } from '../../../platform/api/api-client';

/** GET /v1/policies: the rules as the product itself applies them. */
export const policiesQuery = queryOptions({
  queryKey: ['policies'],
  queryFn: ({ signal }) => callApi('/v1/policies', { schema: Policies, signal }),
  staleTime: Infinity,
});
