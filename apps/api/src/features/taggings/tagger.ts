import {
  emptyModel,
  localLexicon,
  type LocalWord,
  readModel,
  type Tagging,
  tagText,
} from '@poolshoogte/tagging';

/** What suggestions of a municipality are made from. */
export interface TaggerSource {
  /** 0: nothing learned. */
  readonly modelVersion: number;
  readonly weights: Uint8Array | null;
  /** How often the words were changed or put back. */
  readonly revision: number;
  readonly changes: readonly LocalWord[];
}

/** Suggests tags for one municipality, with the versions that a stored signal remembers. */
export interface Tagger {
  readonly modelVersion: number;
  readonly lexiconVersion: string;
  readonly tag: (text: string) => Tagging;
}

export function taggerOf(source: TaggerSource): Tagger {
  const lexicon = localLexicon(source.revision, source.changes);
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
