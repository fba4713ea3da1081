import { z } from 'zod';
import { Count, Day, Expected, KernCode, Moment, SourceKindId, ThemeId } from '../primitives';

/** How well a kern is listened to. `dark`: usually reports, and nothing for longer than chance explains. */
export const CoverageWord = z.enum(['heard', 'little_heard', 'dark', 'not_known']);
export type CoverageWord = z.infer<typeof CoverageWord>;

/** GET /v1/coverage?municipality= : the effort meter, and whether every feed still comes in. */
export const Coverage = z.object({
  asOf: Moment,
  today: Day,
  kernen: z.array(
    z.object({
      code: KernCode,
      word: CoverageWord,
      /** Signals in the last 28 days, with or without a theme, and what is usual. */
      logged: Count,
      expected: Expected,
      /** The last day something happened there that was logged, and the last day of entry. */
      lastSignalOn: Day.nullable(),
      lastEntryOn: Day.nullable(),
      /** Kinds of source in those 28 days. */
      sourceKinds: z.array(SourceKindId),
      /** Days without anything after which it is, or was, called dark; `null`: not known yet. */
      darkAfterDays: z.int().min(1).nullable(),
    }),
  ),
  /** Per kind of source: when it last brought something. */
  feeds: z.array(
    z.object({
      sourceKind: SourceKindId,
      lastEntryOn: Day.nullable(),
      logged: Count,
      word: CoverageWord,
    }),
  ),
  /** Entries by the days between happening and entry, of the last 90 days of entry; share that is in after so many days. */
  delay: z.object({
    entries: Count,
    medianDays: z.number().min(0).nullable(),
    shareWithin: z.array(z.object({ days: z.int().min(0), share: z.number().min(0).max(1) })),
  }),
  /** Every series was last scored at this moment; `null`: not yet. */
  scoredAt: Moment.nullable(),
});
export type Coverage = z.infer<typeof Coverage>;

/** GET /v1/forecasts?municipality= : only themes whose forecast beats "as in the last weeks". */
export const Forecasts = z.object({
  today: Day,
  themes: z.array(
    z.object({
      theme: ThemeId,
      /** Fourteen days from tomorrow. */
      days: z.array(z.object({ day: Day, expected: z.number().min(0), lo: Count, hi: Count })),
      /** Mean absolute error of the own past against that of repeating; below 1: better. */
      errorRatio: z.number().min(0),
      /** Share of past days that fell in the band. */
      bandCoverage: z.number().min(0).max(1),
    }),
  ),
  /** Themes that are left out, and why. */
  leftOut: z.array(z.object({ theme: ThemeId, why: z.enum(['no_better', 'too_little']) })),
});
export type Forecasts = z.infer<typeof Forecasts>;
