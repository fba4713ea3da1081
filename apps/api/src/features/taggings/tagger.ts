import {
  emptyModel,
  type LexiconChanges,
  readModel,
  type Tagging,
  tagText,
} from '@poolshoogte/tagging';
import type { ThemeId } from '@poolshoogte/vocabulary';

/** A word more or less for a theme, as it holds now. */
export interface HeldChange {
  readonly kind: 'add' | 'remove';
  readonly theme: ThemeId;
  readonly word: string;
}

/** What suggestions of a municipality are made from. */
export interface TaggerSource {
  /** 0: nothing learned. */
  readonly modelVersion: number;
  readonly weights: Uint8Array | null;
  /** How often the words were changed or put back. */
  readonly revision: number;
  readonly changes: readonly HeldChange[];
}

/** Suggests tags for one municipality, with the versions that a stored signal remembers. */
export interface Tagger {
  readonly modelVersion: number;
  readonly lexiconVersion: string;
  readonly tag: (text: string) => Tagging;
}

/** A word of an administrator suggests its theme by itself. */
const STRENGTH = 'sure';

/** The words of a municipality as the library takes them; `undefined`: those that are shipped. */
export function lexiconOf({
  revision,
  changes,
}: Pick<TaggerSource, 'revision' | 'changes'>): LexiconChanges | undefined {
  if (revision === 0) return undefined;
  const of = (kind: HeldChange['kind']) => changes.filter((change) => change.kind === kind);
  return {
    version: `r${String(revision)}`,
    added: of('add').map(({ theme, word }) => ({ theme, words: word, strength: STRENGTH })),
    removed: of('remove').map(({ theme, word }) => ({ theme, pattern: word })),
  };
}

export function taggerOf(source: TaggerSource): Tagger {
  const lexicon = lexiconOf(source);
  const model = source.weights === null ? emptyModel() : readModel(source.weights);
  const options = { model, ...(lexicon === undefined ? {} : { lexicon }) };
  const { lexiconVersion } = tagText('', options);
  return {
    modelVersion: source.modelVersion,
    lexiconVersion,
    tag: (text) => tagText(text, options),
  };
}

/** The shipped lexicon, with nothing learned: what every municipality begins with. */
export const SHIPPED: Tagger = {
  modelVersion: 0,
  lexiconVersion: tagText('').lexiconVersion,
  tag: (text) => tagText(text),
};
