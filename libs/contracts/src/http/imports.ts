import { z } from 'zod';
import { Count, Day, Moment, MunicipalityCode } from '../primitives';

/**
 * Query of POST /v1/imports. The body is the file itself (streamed, never kept). The header
 * `Idempotency-Key`, when given, becomes the id of the import, so that progress can be asked for
 * while the file is still being sent.
 */
export const ImportQuery = z.strictObject({
  /** Left out: the municipality that the rows name, else the home municipality. */
  municipality: MunicipalityCode.optional(),
  filename: z.string().trim().min(1).max(200),
});
export type ImportQuery = z.infer<typeof ImportQuery>;

export const ImportState = z.enum(['running', 'done', 'interrupted', 'failed', 'undone']);

/** One import: a job with progress. */
export const Import = z.object({
  id: z.uuid(),
  municipality: MunicipalityCode,
  filename: z.string(),
  state: ImportState,
  startedAt: Moment,
  finishedAt: Moment.nullable(),
  bytesRead: Count,
  bytesTotal: Count.nullable(),
  /** Rows stored as new signals. */
  accepted: Count,
  /** Rows that were stored by an earlier upload of the same content. */
  alreadyPresent: Count,
  refused: Count,
  /** Empty rows, passed over in silence. */
  empty: Count,
  /** Accepted rows whose kern was not recognised: stored without a kern. */
  withoutKern: Count,
  encoding: z.string().nullable(),
  delimiter: z.string().nullable(),
  firstDay: Day.nullable(),
  lastDay: Day.nullable(),
  /** Dutch, only for `failed` and `interrupted`: what happened and what to do. */
  message: z.string().nullable(),
  /** Refusals by reason, in Dutch, most frequent first. */
  refusals: z.array(z.object({ reason: z.string(), text: z.string(), count: Count })),
});
export type Import = z.infer<typeof Import>;

/** GET /v1/imports?municipality=: newest first. */
export const Imports = z.object({ imports: z.array(Import) });
export type Imports = z.infer<typeof Imports>;

/** GET /v1/imports/{id}/refusals?municipality=: every refused row (CSV with `Accept: text/csv`). */
export const Refusals = z.object({
  refusals: z.array(
    z.object({
      /** 1-based, the header is record 1, empty records count. */
      record: z.int(),
      /** 1-based physical line where the record starts. */
      line: z.int(),
      reason: z.string(),
      text: z.string(),
    }),
  ),
});
export type Refusals = z.infer<typeof Refusals>;
