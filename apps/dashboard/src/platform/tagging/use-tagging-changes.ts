import { TaggingChanges, type TaggingChange } from '@poolshoogte/contracts';
import { useQuery } from '@tanstack/react-query';
import { callApi } from '../api/api-client';

/** Suggestions change at night, or when an administrator says so; a page that stays open asks again. */
const LOOK_EVERY_MS = 3_600_000;
const NONE: readonly TaggingChange[] = [];

/** When suggestions began to be made otherwise; none while that is not known. */
export function useTaggingChanges(municipality: string): readonly TaggingChange[] {
  const { data } = useQuery({
    queryKey: ['tagging-changes', municipality],
    queryFn: ({ signal }) =>
      callApi(`/v1/taggings/changes?municipality=${municipality}`, {
        schema: TaggingChanges,
        signal,
      }),
    staleTime: LOOK_EVERY_MS,
    refetchInterval: LOOK_EVERY_MS,
  });
  return data?.changes ?? NONE;
}
