import { Signal, type ReadingReason } from '@poolshoogte/contracts';
import { callApi } from '../../../platform/api/api-client';

interface Reading extends ReadingReason {
  id: string;
  municipality: string;
}

/** POST /v1/signals/{id}/reading?municipality=: one masked text; the reason goes in the access log. */
export function readNote({ id, municipality, reason }: Reading): Promise<Signal> {
  return callApi(`/v1/signals/${id}/reading?municipality=${municipality}`, {
    method: 'POST',
    schema: Signal,
    json: { reason } satisfies ReadingReason,
  });
}
