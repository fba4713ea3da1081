import type { ThemeId } from '@poolshoogte/vocabulary';
import type { LexiconChanges } from './lexicon-changes';

/** A word more or less for a theme in one municipality, as it holds now. */
export interface LocalWord {
  readonly kind: 'add' | 'remove';
  readonly theme: ThemeId;
  readonly word: string;
}

/** A word that a person added suggests its theme by itself. */
const STRENGTH = 'sure';

/**
 * The words of one municipality as changes of the shipped lexicon; the same for server and browser, so
 * that both suggest the same. `undefined` as long as nothing was ever changed.
 *
 * @param revision how often words were added or taken back; stands in the version
 */
export function localLexicon(
  revision: number,
  words: readonly LocalWord[],
): LexiconChanges | undefined {
  if (revision === 0) return undefined;
  const of = (kind: LocalWord['kind']) => words.filter((word) => word.kind === kind);
  return {
    version: `r${String(revision)}`,
    added: of('add').map(({ theme, word }) => ({ theme, words: word, strength: STRENGTH })),
    removed: of('remove').map(({ theme, word }) => ({ theme, pattern: word })),
  };
}
