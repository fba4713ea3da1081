import type { RefusalReason } from './refusal-reason';

/**
 * Raw strings as found in the file: decoded, NOT masked. Never log or store these as they are.
 * `occurredOn` is `''` when the file has a date column but this row leaves it empty, and absent
 * when the file says nothing about dates (then the day of import holds).
 */
export interface SourceFields {
  text?: string;
  occurredOn?: string;
  kern?: string;
  municipality?: string;
  sourceKind?: string;
  channel?: string;
  externalId?: string;
  themes?: readonly string[];
  drivers?: readonly string[];
  phase?: string;
}

export type SourceFieldName = keyof SourceFields;

/** `record`: 1-based, header = 1, an empty line counts. `line`: 1-based physical line of its start. */
interface Position {
  record: number;
  line: number;
}

/** What one record of the file turned into. Records come out in the order of the file. */
export type ImportRow =
  | ({ outcome: 'row'; fields: SourceFields } & Position)
  | ({ outcome: 'empty' } & Position)
  | ({ outcome: 'unreadable'; reason: RefusalReason; lastLine?: number } & Position);

/** What was recognised: how the file is written and which columns are used (`field` null = ignored). */
export interface FileFormat {
  kind: 'csv' | 'jsonl' | 'rss' | 'atom' | 'xlsx' | 'eml';
  encoding: 'utf-8' | 'windows-1252';
  delimiter?: string;
  columns?: readonly { header: string; field: SourceFieldName | null }[];
}
