import { OwnSessions } from '@poolshoogte/contracts';
import { queryOptions } from '@tanstack/react-query';
import { z } from 'zod';
import { callApi } from '../../../platform/api/api-client';

/** GET /v1/sessions: own sessions, last seen first. */
export const ownSessionsQuery = queryOptions({
  queryKey: ['sessions'],
  queryFn: ({ signal }) => callApi('/v1/sessions', { schema: OwnSessions, signal }),
  staleTime: 0,
});

/** DELETE /v1/sessions/{id}: ends it at once. */
export async function endSession(id: string): Promise<void> {
  await callApi(`/v1/sessions/${id}`, { method: 'DELETE', schema: z.unknown() });
}

/**
 * Ends each of these, all of them also when one fails.
 * @throws the first error, after all have been tried
 */
export async function endSessions(ids: readonly string[]): Promise<void> {
  const ended = await Promise.allSettled(ids.map((id) => endSession(id)));
  for (const each of ended) if (each.status === 'rejected') throw each.reason;
}
