import { z } from 'zod';
import { Count, Day, Moment, MunicipalityCode, ThemeId } from '../primitives';

/** Fewer signals than this are never shown across municipalities, nor follow from what is shown. */
export const SUPPRESS_BELOW = 5;

/** A figure across municipalities is a sum of whole blocks of four weeks, Monday to Sunday. */
export const BLOCK_WEEKS = 4;

/**
 * The periods there are, in weeks: whole blocks before the running one. A closed set, because every
 * further choice is one more figure to subtract from another.
 */
export const COMPARISON_WEEKS = [4, 8, 12, 24, 52] as const;
export const ComparisonWeeks = z.literal(COMPARISON_WEEKS);
export type ComparisonWeeks = z.infer<typeof ComparisonWeeks>;

export const ComparisonQuery = z.strictObject({
  weeks: z
    .string()
    .regex(/^\d{1,2}$/)
    .transform(Number)
    .pipe(ComparisonWeeks)
    .default(8),
});
export type ComparisonQuery = z.infer<typeof ComparisonQuery>;

/** How many blocks of the period are not in a figure. Above zero: the figure is "at least". */
const SuppressedBlocks = Count;

/** One theme in one municipality; the figures are `null` when no block of it may be given. */
export const ComparisonCell = z.object({
  municipality: MunicipalityCode,
  count: Count.min(SUPPRESS_BELOW).nullable(),
  suppressedBlocks: SuppressedBlocks,
  /** Signals per 1,000 inhabitants in the period; `null` also when population is unknown. */
  ratePer1000: z.number().min(0).nullable(),
  /** Share of what is given of all signals logged in this municipality in the period, 0..1. */
  shareOfLogged: z.number().min(0).max(1).nullable(),
});
export type ComparisonCell = z.infer<typeof ComparisonCell>;

/** GET /v1/comparisons/themes. Aggregates only: never a text, never a kern. */
export const ThemeComparison = z.object({
  /** When the figures were last settled: at most once a day. */
  asOf: Moment,
  /** First and last day of the closed blocks: the running four weeks come after them. */
  firstDay: Day,
  lastDay: Day,
  weeks: ComparisonWeeks,
  /** In alphabetical order of name: this is no ranking. */
  municipalities: z.array(
    z.object({
      code: MunicipalityCode,
      name: z.string(),
      population: Count.nullable(),
      populationYear: z.int().nullable(),
      kernCount: Count,
      /** All signals in the period, with or without a theme; `null` when no block may be given. */
      logged: Count.min(SUPPRESS_BELOW).nullable(),
      suppressedBlocks: SuppressedBlocks,
      loggedPer1000: z.number().min(0).nullable(),
    }),
  ),
  /** One row per theme, cells in the order of `municipalities`. */
  rows: z.array(z.object({ theme: ThemeId, cells: z.array(ComparisonCell) })),
});
export type ThemeComparison = z.infer<typeof ThemeComparison>;
