import { useState } from 'react';

/** Which of these ids came after the first ones that were shown under the same key. */
export function useArrivals(key: string, ids: readonly string[]): ReadonlySet<string> {
  const [seen, setSeen] = useState({ key, first: new Set(ids) });
  if (seen.key !== key) {
    // Another board: what it opens with is not new.
    setSeen({ key, first: new Set(ids) });
    return new Set();
  }
  return new Set(ids.filter((id) => !seen.first.has(id)));
}
