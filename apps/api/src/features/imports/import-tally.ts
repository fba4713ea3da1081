import type { ImportRefusalReason } from './refusal-text';

/** What a batch of rows added to an import. */
export interface ImportTally {
  readonly accepted: number;
  readonly alreadyPresent: number;
  readonly empty: number;
  readonly withoutKern: number;
  readonly firstDay: string | null;
  readonly lastDay: string | null;
}

/** One refused row, without anything of its content. */
export interface Refusal {
  readonly record: number;
  readonly line: number;
  readonly reason: ImportRefusalReason;
}
