import type { BoardChanged } from '@poolshoogte/contracts';

/** The same change for who sees figures alone. */
export function withoutTexts(changed: BoardChanged): BoardChanged {
  const items = changed.feed.changed.map((item) => ({ ...item, text: null }));
  return { ...changed, feed: { ...changed.feed, changed: items } };
}
