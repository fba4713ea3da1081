// @ts-check
import { z } from 'zod';

const FEED_MAX = 20;

const Row = z.record(z.string(), z.unknown());
const Item = z.looseObject({ id: z.string(), listedAt: z.string() });

/** What a screen looks at of a board; the rest it keeps as it came. */
export const Board = z.looseObject({
  seq: z.number(),
  kernen: z.array(Row),
  themes: z.array(Row),
  logging: z.unknown(),
  alerts: z.array(Row),
  feed: z.array(Item),
});
/** @typedef {z.infer<typeof Board>} Board */

/** The same of `board.changed`. */
const Changed = z.looseObject({
  seq: z.number(),
  previousSeq: z.number(),
  kernen: z.array(Row),
  themes: z.array(Row),
  logging: z.unknown(),
  alerts: z.array(Row).optional(),
  feed: z.object({ changed: z.array(Item), removed: z.array(z.string()) }),
});

/**
 * Screens of one board in one process get the same bytes and have the same state: what one of them made
 * of a message is what the others make of it. A real screen has a processor of its own.
 * @type {WeakMap<object, { before: Board, after: Applied }>}
 */
const alike = new WeakMap();

/** @typedef {{ board: Board, named: string[] } | 'known' | 'gap'} Applied */

/**
 * @param {Board} board
 * @param {unknown} message the same object where the bytes were the same
 * @returns {Applied}
 */
export function applied(board, message) {
  if (typeof message !== 'object' || message === null) throw new Error('not a live message');
  const known = alike.get(message);
  if (known?.before === board) return known.after;
  const after = apply(board, message);
  alike.set(message, { before: board, after });
  return after;
}

/**
 * The board with a live message applied, or why it cannot be. Made from the contract alone: it shares
 * no code with the dashboard, so that what the two do alike is what the contract says.
 * @param {Board} board
 * @param {unknown} message
 * @returns {Applied}
 */
function apply(board, message) {
  const changed = Changed.parse(message);
  if (changed.seq <= board.seq) return 'known';
  if (changed.previousSeq > board.seq) return 'gap';
  return {
    named: changed.feed.changed.map(({ id }) => id),
    board: {
      ...board,
      seq: changed.seq,
      kernen: replaced(board.kernen, changed.kernen, 'code'),
      themes: replaced(board.themes, changed.themes, 'id'),
      logging: changed.logging,
      alerts: changed.alerts ?? board.alerts,
      feed: merged(board.feed, changed.feed),
    },
  };
}

/** What two boards of the same moment must have alike. @param {Board} board */
export const contentOf = ({ seq, kernen, themes, logging, alerts, feed }) =>
  JSON.stringify({ seq, kernen, themes, logging, alerts, feed });

/**
 * @param {Board['kernen']} rows
 * @param {Board['kernen']} news
 * @param {string} key
 */
function replaced(rows, news, key) {
  const byKey = new Map(news.map((row) => [row[key], row]));
  return rows.map((row) => byKey.get(row[key]) ?? row);
}

/**
 * @param {Board['feed']} feed
 * @param {{ changed: Board['feed'], removed: string[] }} news
 */
function merged(feed, { changed, removed }) {
  const gone = new Set([...removed, ...changed.map(({ id }) => id)]);
  return feed
    .filter(({ id }) => !gone.has(id))
    .concat(changed)
    .sort((a, b) => compare(b.listedAt, a.listedAt) || compare(b.id, a.id))
    .slice(0, FEED_MAX);
}

/** @param {string} a @param {string} b */
const compare = (a, b) => (a < b ? -1 : Number(a > b));
