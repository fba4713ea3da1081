import {
  type ChosenModel,
  LexiconChanges,
  type NewLexiconChange,
  TagCorrections,
  TaggerOfVersion,
  TaggingQuality,
  Taggings,
  type TaggingSettings,
  Withdrawal,
} from '@poolshoogte/contracts';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { z } from 'zod';
import { callApi } from '../../../platform/api/api-client';

const KEY = 'taggings';

const query = <Schema extends z.ZodType>(path: string, municipality: string, schema: Schema) =>
  queryOptions({
    queryKey: [KEY, path, municipality],
    queryFn: ({ signal }) =>
      callApi(`/v1/${path}?municipality=${municipality}`, { schema, signal }),
    staleTime: 0,
  });

export const taggingsQuery = (code: string) => query('taggings', code, Taggings);
export const qualityQuery = (code: string) => query('taggings/quality', code, TaggingQuality);
export const correctionsQuery = (code: string) =>
  query('taggings/corrections', code, TagCorrections);
export const wordsQuery = (code: string) => query('lexicon-changes', code, LexiconChanges);

/** GET /v1/taggings/version?municipality=&version=: to try a text on. */
export const versionQuery = (code: string, version: number) =>
  queryOptions({
    queryKey: [KEY, 'version', code, version],
    queryFn: ({ signal }) =>
      callApi(`/v1/taggings/version?municipality=${code}&version=${String(version)}`, {
        schema: TaggerOfVersion,
        signal,
      }),
    staleTime: 0,
  });

const send = async (method: 'POST' | 'PUT', path: string, json: unknown): Promise<void> => {
  await callApi(`/v1/${path}`, { method, schema: z.unknown(), json });
};

export const chooseModel = (chosen: ChosenModel) => send('PUT', 'taggings/live', chosen);
export const setShare = (settings: TaggingSettings) => send('PUT', 'taggings/settings', settings);
export const changeWord = (change: NewLexiconChange) => send('POST', 'lexicon-changes', change);

export async function takeWordBack(id: string, municipality: string): Promise<void> {
  await callApi(`/v1/lexicon-changes/${id}?municipality=${municipality}`, {
    method: 'DELETE',
    schema: z.unknown(),
  });
}

export function withdraw(id: string, municipality: string): Promise<Withdrawal> {
  return callApi(`/v1/corrections/${id}/withdrawal?municipality=${municipality}`, {
    method: 'POST',
    schema: Withdrawal,
  });
}

/** A change of what suggestions are made with: everything of this page, and the form, is asked anew. */
export function useTaggingChange<Input>(change: (input: Input) => Promise<unknown>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    networkMode: 'always',
    onSettled: async () => {
      await queries.invalidateQueries({ queryKey: [KEY] });
      await queries.invalidateQueries({ queryKey: ['tagger'] });
    },
  });
}
