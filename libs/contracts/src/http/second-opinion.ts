import { z } from 'zod';
import { MunicipalityCode, ThemeId } from '../primitives';

/**
 * POST /v1/second-opinions: what a language model of the installation makes of a text. Nothing of it
 * is kept. A text in which the server still finds something to mask is refused.
 */
export const NewSecondOpinion = z.strictObject({
  municipality: MunicipalityCode,
  /** Normalised and masked by who asks. */
  text: z.string().max(100_000),
});
export type NewSecondOpinion = z.infer<typeof NewSecondOpinion>;

export const SecondOpinionTheme = z.object({
  id: ThemeId,
  /** Places in the text as sent, in UTF-16 code units, in the order of the text; at least one. */
  evidence: z.array(z.object({ start: z.int().min(0), end: z.int().min(1) })).min(1),
});
export type SecondOpinionTheme = z.infer<typeof SecondOpinionTheme>;

export const SecondOpinion = z.discriminatedUnion('state', [
  z.object({ state: z.literal('given'), themes: z.array(SecondOpinionTheme) }),
  /** The installation has no model. */
  z.object({ state: z.literal('off') }),
  /** It has one, which does not answer, or not usefully. */
  z.object({ state: z.literal('away') }),
]);
export type SecondOpinion = z.infer<typeof SecondOpinion>;
