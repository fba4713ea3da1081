export type { FileFormat, ImportRow, SourceFieldName, SourceFields } from './import-row';
export { type ParsedRow, type ParseOutcome, parseRow } from './parse-row';
export { type ImportReading, readImport } from './read-import';
export { DEFAULT_LIMITS, type ReadingLimits } from './reading-limits';
export { REFUSAL_REASONS, REFUSAL_SENTENCES, type RefusalReason } from './refusal-reason';
export {
  UNREADABLE_FILE_SENTENCES,
  type UnreadableFileCode,
  UnreadableFileError,
} from './unreadable-file-error';
