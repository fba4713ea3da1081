import {
  IDEMPOTENCY_HEADER,
  StoredSignal,
  type NewSignal,
  type Signal,
} from '@poolshoogte/contracts';
import { z } from 'zod';
import { callApi } from '../../../platform/api/api-client';

/** Which signal was saved, and where: an id alone is not enough to find it again. */
export type SavedSignal = Pick<Signal, 'id' | 'municipality'>;

/** POST /v1/signals. Sending the same key again is harmless: one key, one signal. */
export function saveSignal(key: string, signal: NewSignal): Promise<StoredSignal> {
  return callApi('/v1/signals', {
    method: 'POST',
    schema: StoredSignal,
    json: signal,
    headers: { [IDEMPOTENCY_HEADER]: key },
  });
}

/** DELETE /v1/signals/{id}?municipality=. */
export async function removeSignal({ id, municipality }: SavedSignal): Promise<void> {
  await callApi(`/v1/signals/${id}?municipality=${municipality}`, {
    method: 'DELETE',
    schema: z.unknown(),
  });
}
