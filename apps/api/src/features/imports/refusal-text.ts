import { REFUSAL_SENTENCES, type RefusalReason } from './reading';

/** Reasons that only this installation can know, beside those of reading a row. */
export const PLACE_REFUSAL_SENTENCES = {
  other_municipality:
    'Deze rij noemt een andere gemeente dan die van deze import. Importeer haar bij die gemeente.',
  unknown_municipality:
    'Deze rij noemt een gemeente die hier niet in gebruik is. Verbeter de gemeente.',
} as const;

export type ImportRefusalReason = RefusalReason | keyof typeof PLACE_REFUSAL_SENTENCES;

const SENTENCES: Readonly<Record<string, string>> = {
  ...REFUSAL_SENTENCES,
  ...PLACE_REFUSAL_SENTENCES,
};

/** What a person reads about a refused row. */
export function refusalText(reason: string): string {
  return SENTENCES[reason] ?? 'Deze rij kon niet worden gelezen.';
}
