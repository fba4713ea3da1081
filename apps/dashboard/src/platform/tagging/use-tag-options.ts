import type { TagOptions } from '@poolshoogte/tagging';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { liveTaggerQuery, tagOptionsOf } from './tagger-query';

/** With what to suggest in a municipality; the shipped lexicon alone until more is known. */
export function useTagOptions(municipality: string): TagOptions {
  const { data } = useQuery(liveTaggerQuery(municipality));
  return useMemo(() => {
    if (data === undefined) return SHIPPED;
    try {
      return tagOptionsOf(data.live);
    } catch {
      // Of another version of the product: the server suggests with it, the form does without.
      return SHIPPED;
    }
  }, [data]);
}

const SHIPPED: TagOptions = {};
