import { z } from 'zod';
import {
  Count,
  Day,
  Deviation,
  Expected,
  KernCode,
  Moment,
  MunicipalityCode,
  PhaseId,
  SourceKindId,
  ThemeId,
} from '../primitives';
import { Alert } from './alerts';

/** Length of the window that the board speaks about, in days, today included. */
export const BOARD_WINDOW_DAYS = 10;
/** Length of the lines beside the themes, in days, today included. */
export const BOARD_SERIES_DAYS = 56;
/** Length of the logging strip, in days, today included. */
export const BOARD_LOGGING_DAYS = 42;
/** From this many days without any report a kern that usually reports is called silent. */
export const SILENT_AFTER_DAYS = 14;

/** One kern: its count of events in the window beside what is normal there. */
export const KernRow = z.object({
  code: KernCode,
  /** Events. */
  count: Count,
  /** Echoes beside them: signals of an event that was counted already. */
  echoes: Count,
  expected: Expected,
  deviation: Deviation,
  /** The last day something happened that was logged; `null`: not in the last year. */
  lastSignalOn: Day.nullable(),
  /** Usually reports, but nothing for two weeks or more: silence, not calm. */
  isSilent: z.boolean(),
});
export type KernRow = z.infer<typeof KernRow>;

/** One theme: its count of events in the window, and the same rolling sum for each day of the series. */
export const ThemeRow = z.object({
  id: ThemeId,
  count: Count,
  echoes: Count,
  expected: Expected,
  deviation: Deviation,
  /** Rolling sums of BOARD_WINDOW_DAYS days, oldest first; the last one equals `count`. */
  series: z.array(Count).length(BOARD_SERIES_DAYS),
});
export type ThemeRow = z.infer<typeof ThemeRow>;

/** How much is logged at all: without it no figure can be compared with earlier. */
export const Logging = z.object({
  count: Count,
  echoes: Count,
  expected: Expected,
  /** Events per day on which they happened, oldest first, today last. */
  days: z.array(Count).length(BOARD_LOGGING_DAYS),
  /** Events in the window of which the kern is not known. */
  withoutKern: Count,
});
export type Logging = z.infer<typeof Logging>;

/** One event as the board shows it, by its first signal, masked. */
export const FeedItem = z.object({
  id: z.uuid(),
  kern: KernCode.nullable(),
  /** Masked; `null` for who sees figures by default (mayor, wall screen). */
  text: z.string().nullable(),
  sourceKind: SourceKindId,
  themes: z.array(ThemeId),
  phase: PhaseId,
  occurredOn: Day,
  /** Place in the list: the moment of entry; for imported rows the day it happened. */
  listedAt: Moment,
  /** How often it was heard again. */
  echoes: Count,
});
export type FeedItem = z.infer<typeof FeedItem>;

/** The longest feed that a board carries. */
export const BOARD_FEED_MAX = 20;

/** More open alerts than this are not on a board: then something else is wrong, and the page has them all. */
export const BOARD_ALERTS_MAX = 50;

/**
 * GET /v1/boards/{municipality}: everything that the page Nu shows. With the live events after
 * `seq` applied it equals a later fetch.
 */
export const Board = z.object({
  municipality: z.object({ code: MunicipalityCode, name: z.string() }),
  /** Number of the last live event that is included. */
  seq: z.int().min(0),
  asOf: Moment,
  /** The day on which the window ends, in Europe/Amsterdam. */
  today: Day,
  /** In alphabetical order of the name of the kern. */
  kernen: z.array(KernRow),
  /** In the order of the vocabulary. */
  themes: z.array(ThemeRow),
  logging: Logging,
  /** Everything that is not closed: `act` first, then newest, then highest id. */
  alerts: z.array(Alert).max(BOARD_ALERTS_MAX),
  /** Newest `listedAt` first, then highest id. */
  feed: z.array(FeedItem).max(BOARD_FEED_MAX),
});
export type Board = z.infer<typeof Board>;
