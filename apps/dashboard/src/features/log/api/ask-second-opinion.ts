import { SecondOpinion } from '@poolshoogte/contracts';
import { callApi } from '../../../platform/api/api-client';

/** POST /v1/second-opinions: what a language model makes of a masked text; nothing of it is kept. */
export const askSecondOpinion = (municipality: string, text: string): Promise<SecondOpinion> =>
  callApi('/v1/second-opinions', {
    method: 'POST',
    json: { municipality, text },
    schema: SecondOpinion,
  });
