import { IDEMPOTENCY_HEADER, Import, Imports } from '@poolshoogte/contracts';
import { queryOptions } from '@tanstack/react-query';
import { z } from 'zod';
import { callApi } from '../../../platform/api/api-client';
import { mediaTypeOf, type FileKind } from '../file-kind';

/** How often the progress of a running import is asked for, in milliseconds. */
export const POLL_MS = 1_000;

interface Upload {
  /** Becomes the id of the import. */
  id: string;
  municipality: string;
  file: File;
  kind: FileKind;
}

/** POST /v1/imports with the file itself as the body. The same id again does no harm. */
export function sendImport({ id, municipality, file, kind }: Upload): Promise<Import> {
  const query = new URLSearchParams({ municipality, filename: file.name.slice(-200) });
  return callApi(`/v1/imports?${query.toString()}`, {
    method: 'POST',
    schema: Import,
    body: file,
    headers: { 'content-type': mediaTypeOf(kind), [IDEMPOTENCY_HEADER]: id },
  });
}

/** GET /v1/imports?municipality=: newest first. */
export const importsQuery = (municipality: string) =>
  queryOptions({
    queryKey: ['imports', 'of', municipality],
    queryFn: ({ signal }) =>
      callApi(`/v1/imports?municipality=${municipality}`, { schema: Imports, signal }),
    staleTime: 0,
    refetchInterval: ({ state }) =>
      state.data?.imports.some((job) => job.state === 'running') === true ? POLL_MS : false,
  });

/** An import and where it belongs: an id alone is not enough to find it. */
type ImportPlace = Pick<Import, 'id' | 'municipality'>;

/** DELETE /v1/imports/{id}?municipality=: takes every signal of this import back. */
export async function undoImport({ id, municipality }: ImportPlace): Promise<void> {
  await callApi(`/v1/imports/${id}?municipality=${municipality}`, {
    method: 'DELETE',
    schema: z.unknown(),
  });
}

/** Where the refused rows of an import can be fetched as a file. */
export function refusalsAddress({ id, municipality }: ImportPlace): string {
  return `/v1/imports/${id}/refusals?municipality=${municipality}&format=csv`;
}
