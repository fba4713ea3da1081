import { type Board, BOARD_FEED_MAX, type FeedItem } from '../http/boards';
import type { BoardChanged } from './protocol';

export type AppliedChange =
  | { kind: 'applied'; board: Board }
  /** Nothing new in it. */
  | { kind: 'known' }
  /** Something between the board and this message was missed: ask for it. */
  | { kind: 'gap' }
  /** It is of another day, on which every row is another one: fetch the board anew. */
  | { kind: 'other-day' };

/**
 * The board with one live message applied. Rows carry their new absolute state, so a message that
 * comes twice, or after a newer one, changes nothing.
 */
export function applyBoardChanged(board: Board, changed: BoardChanged): AppliedChange {
  if (changed.municipality !== board.municipality.code) return { kind: 'known' };
  if (changed.seq <= board.seq) return { kind: 'known' };
  if (changed.previousSeq > board.seq) return { kind: 'gap' };
  if (changed.today !== board.today) return { kind: 'other-day' };
  return {
    kind: 'applied',
    board: {
      ...board,
      seq: changed.seq,
      asOf: changed.asOf,
      kernen: upsertRows(board.kernen, changed.kernen, ({ code }) => code),
      themes: upsertRows(board.themes, changed.themes, ({ id }) => id),
      logging: changed.logging,
      alerts: changed.alerts ?? board.alerts,
      feed: mergeFeed(board.feed, changed.feed.changed, changed.feed.removed),
    },
  };
}

/** Rows keep their place; rows that are new come last. */
function upsertRows<Row>(
  rows: readonly Row[],
  changed: readonly Row[],
  keyOf: (row: Row) => string,
): Row[] {
  const byKey = new Map(changed.map((row) => [keyOf(row), row]));
  const known = new Set(rows.map(keyOf));
  return [
    ...rows.map((row) => byKey.get(keyOf(row)) ?? row),
    ...[...byKey.values()].filter((row) => !known.has(keyOf(row))),
  ];
}

function mergeFeed(
  feed: readonly FeedItem[],
  changed: readonly FeedItem[],
  removed: readonly string[],
): FeedItem[] {
  const byId = new Map(feed.map((item) => [item.id, item]));
  for (const item of changed) byId.set(item.id, item);
  for (const id of removed) byId.delete(id);
  return [...byId.values()].sort(newestFirst).slice(0, BOARD_FEED_MAX);
}

function newestFirst(a: FeedItem, b: FeedItem): number {
  return Date.parse(b.listedAt) - Date.parse(a.listedAt) || (a.id < b.id ? 1 : -1);
}
