import { z } from 'zod';

/** What a transaction changed, as far as a screen can see it. Only keys and ids: never a text. */
export const Touched = z.object({
  kernen: z.array(z.string()),
  themes: z.array(z.string()),
  /** Signals that may be in the list of newest ones. */
  signals: z.array(z.string()),
  /** Too much changed to name: screens must fetch anew. */
  everything: z.boolean(),
  /** Only while the installation traces: the work that this belongs to (W3C traceparent). */
  trace: z.string().max(64).optional(),
});
export type Touched = z.infer<typeof Touched>;

/** What several changes touched together. */
export function mergeTouched(changes: readonly Touched[]): Touched {
  const union = (pick: (touched: Touched) => readonly string[]) => [
    ...new Set(changes.flatMap(pick)),
  ];
  return {
    kernen: union((touched) => touched.kernen),
    themes: union((touched) => touched.themes),
    signals: union((touched) => touched.signals),
    everything: changes.some((touched) => touched.everything),
  };
}
