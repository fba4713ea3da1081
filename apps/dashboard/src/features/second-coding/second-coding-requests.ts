import { type NewSecondCoding, NextSecondCoding } from '@poolshoogte/contracts';
import { queryOptions } from '@tanstack/react-query';
import { z } from 'zod';
import { callApi } from '../../platform/api/api-client';

/** GET /v1/second-codings/next?municipality=: reading it is written down, so only when it is asked for. */
export const nextQuery = (municipality: string) =>
  queryOptions({
    queryKey: ['second-coding', 'next', municipality],
    queryFn: ({ signal }) =>
      callApi(`/v1/second-codings/next?municipality=${municipality}`, {
        schema: NextSecondCoding,
        signal,
      }),
    staleTime: Infinity,
    gcTime: 0,
  });

/** POST /v1/second-codings. */
export async function codeAgain(coding: NewSecondCoding): Promise<void> {
  await callApi('/v1/second-codings', { method: 'POST', schema: z.unknown(), json: coding });
}
