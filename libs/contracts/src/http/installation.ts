import { z } from 'zod';
import { MunicipalityCode } from '../primitives';

/** GET /v1/installation: what kind of installation this is. */
export const Installation = z.object({
  /** `demo`: all data is synthetic and the screens say so. */
  mode: z.enum(['demo', 'real']),
  version: z.string(),
  /** The municipality whose board opens first; `null` when none is active yet. */
  homeMunicipality: MunicipalityCode.nullable(),
  /** Whether the demo lets new synthetic signals drip in. */
  isDripping: z.boolean(),
  /** Whether a language model can be asked about a masked text. */
  hasSecondOpinion: z.boolean(),
});
export type Installation = z.infer<typeof Installation>;
