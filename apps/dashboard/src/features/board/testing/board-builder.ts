import {
  BOARD_LOGGING_DAYS,
  BOARD_SERIES_DAYS,
  Board,
  type FeedItem,
  type KernRow,
  type ThemeRow,
} from '@poolshoogte/contracts';
import { THEME_IDS, type ThemeId } from '@poolshoogte/vocabulary';

/** Everything here is invented; the day all builders agree on. */
export const TODAY = '2026-11-19';

export const kernRow = (code: string, row: Partial<Omit<KernRow, 'code'>> = {}): KernRow => ({
  code,
  count: 2,
  echoes: 0,
  expected: { lo: 0, hi: 3 },
  deviation: 0,
  lastSignalOn: '2026-11-18',
  isSilent: false,
  ...row,
});

export const silentKern = (code: string, lastSignalOn: string): KernRow =>
  kernRow(code, { count: 0, lastSignalOn, isSilent: true });

export const learningKern = (code: string, count: number): KernRow =>
  kernRow(code, { count, expected: null, deviation: null });

export function themeRow(id: ThemeId, row: Partial<Omit<ThemeRow, 'id'>> = {}): ThemeRow {
  const count = row.count ?? 3;
  const series = Array.from({ length: BOARD_SERIES_DAYS }, (_, day) =>
    day === BOARD_SERIES_DAYS - 1 ? count : 2 + ((day * 7) % 3),
  );
  return { id, count, echoes: 0, expected: { lo: 1, hi: 5 }, deviation: 0, series, ...row };
}

/** A version 4 UUID that ends in the given number. */
export const idOf = (number: number): string =>
  `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

export const feedItem = (number: number, item: Partial<FeedItem> = {}): FeedItem => ({
  id: idOf(number),
  kern: 'WP0001',
  text: `Verzonnen signaal ${String(number)}.`,
  sourceKind: 'melding',
  themes: ['verkeer_transporthinder'],
  phase: 'onbekend',
  occurredOn: TODAY,
  listedAt: new Date(Date.parse('2026-11-19T08:00:00Z') + number * 60_000).toISOString(),
  echoes: 0,
  ...item,
});

/** A valid board of a quiet day with as many kernen as asked; every part can be replaced. */
export function buildBoard(parts: Partial<Board> = {}, kernCount = 19): Board {
  return Board.parse({
    municipality: { code: 'GM1911', name: 'Hollands Kroon' },
    seq: 10,
    asOf: '2026-11-19T13:32:07Z',
    today: TODAY,
    kernen: kernCodes(kernCount).map((code) => kernRow(code)),
    themes: THEME_IDS.map((id) => themeRow(id)),
    logging: {
      count: 42,
      echoes: 0,
      expected: { lo: 30, hi: 48 },
      days: Array.from({ length: BOARD_LOGGING_DAYS }, (_, day) => (day * 5) % 7),
      withoutKern: 0,
    },
    alerts: [],
    feed: [feedItem(3), feedItem(2), feedItem(1)],
    ...parts,
  });
}

export const kernCodes = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `WP${String(index + 1).padStart(4, '0')}`);

/** The board with these rows in the place of the first ones. */
export function boardWithKernen(rows: readonly KernRow[], kernCount = 19): Board {
  const board = buildBoard({}, kernCount);
  const replaced = new Map(rows.map((row) => [row.code, row]));
  return { ...board, kernen: board.kernen.map((row) => replaced.get(row.code) ?? row) };
}
