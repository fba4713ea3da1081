import type { BoardChanged } from '@poolshoogte/contracts';

const made = new WeakMap<BoardChanged, BoardChanged>();

/** The same change for who sees figures alone; made once. */
export function withoutTexts(changed: BoardChanged): BoardChanged {
  const known = made.get(changed);
  if (known) return known;
  const items = changed.feed.changed.map((item) => ({ ...item, text: null }));
  const without = { ...changed, feed: { ...changed.feed, changed: items } };
  made.set(changed, without);
  return without;
}
