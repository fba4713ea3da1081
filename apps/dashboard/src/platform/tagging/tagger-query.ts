import { LiveTagger, type Tagger } from '@poolshoogte/contracts';
import { localLexicon, readModel, type TagOptions } from '@poolshoogte/tagging';
import { queryOptions } from '@tanstack/react-query';
import { callApi } from '../api/api-client';

/** How long suggestions are made with what was fetched, in milliseconds; the server tags anew anyway. */
const FRESH_MS = 5 * 60_000;

/** What a tagger of the server is to the library. @throws RangeError when its weights are no model */
export function tagOptionsOf({ weights, revision, changes }: Tagger): TagOptions {
  const lexicon = localLexicon(revision, changes);
  return {
    ...(weights === null ? {} : { model: readModel(bytesOf(weights)) }),
    ...(lexicon === undefined ? {} : { lexicon }),
  };
}

/**
 * GET /v1/taggings/live: with what the form suggests. Kept in memory, so that it goes on without a
 * connection; until it is there the shipped lexicon suggests.
 */
export const liveTaggerQuery = (municipality: string) =>
  queryOptions({
    queryKey: ['tagger', municipality],
    queryFn: ({ signal }) =>
      callApi(`/v1/taggings/live?municipality=${municipality}`, { schema: LiveTagger, signal }),
    staleTime: FRESH_MS,
  });

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
