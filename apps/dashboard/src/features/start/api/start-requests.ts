import { SignalPage } from '@poolshoogte/contracts';
import { queryOptions } from '@tanstack/react-query';
import { z } from 'zod';
import { callApi } from '../../../platform/api/api-client';

/** POST /v1/municipalities: takes a municipality of the shipped reference data into use. */
export async function activateMunicipality(code: string): Promise<void> {
  await callApi('/v1/municipalities', { method: 'POST', schema: z.unknown(), json: { code } });
}

/** GET /v1/signals with room for one: is anything logged here yet? */
export const anySignalQuery = (municipality: string) =>
  queryOptions({
    queryKey: ['start', 'any-signal', municipality],
    queryFn: async ({ signal }) => {
      const page = await callApi(`/v1/signals?municipality=${municipality}&limit=1`, {
        schema: SignalPage,
        signal,
      });
      return page.signals.length > 0;
    },
    staleTime: 0,
  });
