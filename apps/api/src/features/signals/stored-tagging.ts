import { DriverId, PhaseId, ThemeId } from '@poolshoogte/contracts';
import { z } from 'zod';

const origin = z.enum(['suggested', 'chosen', 'imported']);

const tag = <Id extends z.ZodType>(id: Id) =>
  z.object({
    id,
    origin,
    confidence: z.enum(['low', 'medium', 'high']).nullable(),
    evidence: z.array(z.string()),
  });

/** What is kept beside a signal about its tags: where each came from, and the words behind it. */
export const StoredTagging = z.object({
  themes: z.array(tag(ThemeId)),
  drivers: z.array(tag(DriverId)),
  suggestedPhase: tag(PhaseId).nullable(),
});
export type StoredTagging = z.infer<typeof StoredTagging>;

/** A tag that a person or a file gave: without confidence or words of our own. */
export function givenTag<Id extends string>(id: Id, by: 'chosen' | 'imported') {
  return { id, origin: by, confidence: null, evidence: [] };
}
