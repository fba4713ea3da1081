import { z } from 'zod';

/** What a transaction changed, as far as a screen can see it. Only keys and ids: never a text. */
export const Touched = z.object({
  kernen: z.array(z.string()),
  themes: z.array(z.string()),
  /** The days on which counts changed; `null`: not told, so look at all of them. */
  days: z.array(z.string()).nullable().default(null),
  /** Signals that may be in the list of newest ones. */
  signals: z.array(z.string()),
  /** An alert was raised or moved on. */
  alerts: z.boolean().default(false),
  /** Too much changed to name: screens must fetch anew. */
  everything: z.boolean(),
  /** Only while the installation traces: the work that this belongs to (W3C traceparent). */
  trace: z.string().max(64).optional(),
});
export type Touched = z.output<typeof Touched>;

/** As a writer says it. */
export type Touching = z.input<typeof Touched>;

/** What several changes touched together. */
export function mergeTouched(changes: readonly Touched[]): Touched {
  const union = (pick: (touched: Touched) => readonly string[]) => [
    ...new Set(changes.flatMap(pick)),
  ];
  return {
    kernen: union((touched) => touched.kernen),
    themes: union((touched) => touched.themes),
    days: changes.some((touched) => touched.days === null)
      ? null
      : union((touched) => touched.days ?? []),
    signals: union((touched) => touched.signals),
    alerts: changes.some((touched) => touched.alerts),
    everything: changes.some((touched) => touched.everything),
  };
}
