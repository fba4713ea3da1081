import type { TagOptions } from '@poolshoogte/tagging';
import { useMemo } from 'react';
import type { SearchableKern } from './kern-search';
import { readText, type Reading } from './reading';
import { useDebounced } from './use-debounced';
import type { Wishes } from './wishes';

/** How long the typing must rest before the text is read anew, in milliseconds. */
const READ_AFTER_MS = 150;

/** What the product reads in the text, once the typing rests; never anything of an emptied text. */
export function useReading(
  text: string,
  kernen: readonly SearchableKern[] | null,
  { more, restored }: Wishes,
  options: TagOptions,
): Reading | null {
  const settled = useDebounced(text, READ_AFTER_MS);
  const reading = useMemo(
    () => readText(settled, kernen ?? [], { more, restored }, options),
    [settled, kernen, more, restored, options],
  );
  return text.trim() === '' ? null : reading;
}
