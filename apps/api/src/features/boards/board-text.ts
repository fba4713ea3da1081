import type { BoardContent } from './board-state';

/** Who sees the texts of the feed, and who sees figures alone. */
export type Sight = 'texts' | 'figures';

interface Pieces {
  readonly before: Buffer;
  readonly after: Buffer;
}

const kept = new WeakMap<BoardContent, Partial<Record<Sight, Pieces>>>();

/** A board as JSON in UTF-8: written once for each state, with the moment of reading put in between. */
export function boardText(board: BoardContent, sight: Sight, asOf: string): Buffer {
  const known = kept.get(board) ?? {};
  kept.set(board, known);
  const { before, after } = (known[sight] ??= piecesOf(board, sight));
  return Buffer.concat([before, Buffer.from(JSON.stringify(asOf)), after]);
}

function piecesOf(board: BoardContent, sight: Sight): Pieces {
  const { municipality, seq, today, kernen, themes, logging, alerts, feed } = board;
  const seen = sight === 'texts' ? feed : feed.map((item) => ({ ...item, text: null }));
  const before = JSON.stringify({ municipality, seq }).slice(0, -1);
  const after = JSON.stringify({ today, kernen, themes, logging, alerts, feed: seen }).slice(1);
  return { before: Buffer.from(`${before},"asOf":`), after: Buffer.from(`,${after}`) };
}
