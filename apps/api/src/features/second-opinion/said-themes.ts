import { z } from 'zod';

/** What a model is to say; what it makes of that is not trusted but looked up in the text. */
export const SaidThemes = z.object({
  themes: z
    .array(z.object({ id: z.string().max(100), quotes: z.array(z.string().max(5_000)).max(20) }))
    .max(30),
});
export type SaidThemes = z.infer<typeof SaidThemes>;
