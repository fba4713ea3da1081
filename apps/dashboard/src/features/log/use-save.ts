import type { NewSignal } from '@poolshoogte/contracts';
import { useMutation } from '@tanstack/react-query';
import { ApiError, OfflineError } from '../../platform/api/api-client';
import { removeSignal, saveSignal } from './api/signal-requests';

/** Why saving did not work, as the form can say it. */
export type SaveFailure =
  { kind: 'offline' } | { kind: 'problem'; error: ApiError } | { kind: 'unknown' };

export function failureOf(error: unknown): SaveFailure {
  if (error instanceof OfflineError) return { kind: 'offline' };
  if (error instanceof ApiError) return { kind: 'problem', error };
  return { kind: 'unknown' };
}

/**
 * `networkMode: always`: a request without connection fails at once and says so, instead of
 * waiting unseen for the connection to come back.
 */
export function useSave() {
  return useMutation({
    mutationFn: ({ key, signal }: { key: string; signal: NewSignal }) => saveSignal(key, signal),
    networkMode: 'always',
  });
}

export function useUndo() {
  return useMutation({ mutationFn: removeSignal, networkMode: 'always' });
}
