import { addDays } from '@poolshoogte/calendar';
import {
  type Board,
  BOARD_LOGGING_DAYS,
  BOARD_SERIES_DAYS,
  BOARD_WINDOW_DAYS,
} from '@poolshoogte/contracts';
import type { DataSource } from 'typeorm';
import { rowsOf } from '../../platform/database/rows';
import { BOARD_DAYS } from './board-windows';

interface Row {
  readonly id: string;
  readonly kern: string | null;
  readonly themes: readonly string[];
  readonly day: string;
  readonly event: string | null;
}

/**
 * What a board must show, worked out from the signals themselves, one by one: shares no line with
 * the board in memory, nor its counts.
 */
export async function figuresFromSignals(owner: DataSource, board: Board) {
  const heard = await rowsOf<Row>(
    owner,
    `SELECT id, kern_code AS kern, themes, occurred_on AS day, echo_of AS event FROM signal
     WHERE municipality_code = $1 ORDER BY listed_at DESC, id DESC`,
    [board.municipality.code],
  );
  const rows = heard.filter(({ event }) => event === null);
  const from = addDays(board.today, 1 - BOARD_WINDOW_DAYS);
  const again = heard.filter(
    ({ event, day }) => event !== null && day >= from && day <= board.today,
  );
  const between = (from: string, to: string) => rows.filter(({ day }) => day >= from && day <= to);
  const aYearAgo = addDays(board.today, 1 - BOARD_DAYS);
  const window = (end: string) => between(addDays(end, 1 - BOARD_WINDOW_DAYS), end);
  const now = window(board.today);
  const days = (count: number) =>
    Array.from({ length: count }, (_, index) => addDays(board.today, index + 1 - count));
  return {
    kernen: board.kernen.map(({ code }) => ({
      code,
      count: now.filter(({ kern }) => kern === code).length,
      echoes: again.filter(({ kern }) => kern === code).length,
      lastSignalOn:
        heard
          .filter(({ kern, day }) => kern === code && day >= aYearAgo && day <= board.today)
          .map(({ day }) => day)
          .sort()
          .at(-1) ?? null,
    })),
    themes: board.themes.map(({ id }) => ({
      id,
      echoes: again.filter(({ themes }) => themes.includes(id)).length,
      series: days(BOARD_SERIES_DAYS).map(
        (end) => window(end).filter(({ themes }) => themes.includes(id)).length,
      ),
    })),
    logging: {
      count: now.length,
      echoes: again.length,
      days: days(BOARD_LOGGING_DAYS).map((day) => between(day, day).length),
      withoutKern: now.filter(({ kern }) => kern === null).length,
    },
    feed: rows.slice(0, 20).map(({ id }) => ({
      id,
      echoes: heard.filter(({ event }) => event === id).length,
    })),
  };
}

/** The same figures as a board shows them. */
export const figuresOf = ({ kernen, themes, logging, feed }: Board) => ({
  kernen: kernen.map(({ code, count, echoes, lastSignalOn }) => ({
    code,
    count,
    echoes,
    lastSignalOn,
  })),
  themes: themes.map(({ id, echoes, series }) => ({ id, echoes, series })),
  logging: {
    count: logging.count,
    echoes: logging.echoes,
    days: logging.days,
    withoutKern: logging.withoutKern,
  },
  feed: feed.map(({ id, echoes }) => ({ id, echoes })),
});
