import {
  IssuedServiceKey,
  type NewServiceKey,
  type Rotation,
  ServiceKeys,
} from '@poolshoogte/contracts';
import { queryOptions } from '@tanstack/react-query';
import { z } from 'zod';
import { callApi } from '../../../platform/api/api-client';

export interface KeyPlace {
  id: string;
  municipality: string;
}

/** GET /v1/service-keys?municipality=: valid ones first; never a secret. */
export const keysQuery = (municipality: string) =>
  queryOptions({
    queryKey: ['service-keys', municipality],
    queryFn: ({ signal }) =>
      callApi(`/v1/service-keys?municipality=${municipality}`, { schema: ServiceKeys, signal }),
    staleTime: 0,
  });

/** POST /v1/service-keys: the only answer with the secret of this key. */
export function issueKey(key: NewServiceKey): Promise<IssuedServiceKey> {
  return callApi('/v1/service-keys', { method: 'POST', schema: IssuedServiceKey, json: key });
}

/** POST /v1/service-keys/{id}/rotation?municipality=: the only answer with the new secret. */
export function rotateKey({ id, municipality }: KeyPlace, rotation: Rotation) {
  return callApi(`/v1/service-keys/${id}/rotation?municipality=${municipality}`, {
    method: 'POST',
    schema: IssuedServiceKey,
    json: rotation,
  });
}

/** DELETE /v1/service-keys/{id}?municipality=: it stops working at once. */
export async function revokeKey({ id, municipality }: KeyPlace): Promise<void> {
  await callApi(`/v1/service-keys/${id}?municipality=${municipality}`, {
    method: 'DELETE',
    schema: z.unknown(),
  });
}
