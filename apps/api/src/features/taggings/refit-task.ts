import type { TaggingFigures } from '@poolshoogte/contracts';
import {
  emptyModel,
  fit,
  isNotWorse,
  type Lesson,
  localLexicon,
  scoreTagging,
  type TaggingScore,
  writeModel,
} from '@poolshoogte/tagging';
import { THEME_IDS } from '@poolshoogte/vocabulary';
import { taggerOf, type TaggerSource } from './tagger';

/** Everything that a model is made and judged from; nothing else is looked at. */
export interface RefitTask {
  readonly live: TaggerSource;
  readonly lessons: readonly Lesson[];
  readonly keptApart: readonly Lesson[];
}

export interface RefitOutcome {
  readonly weights: Uint8Array;
  readonly figures: TaggingFigures;
  /** Of what is live now, on the same texts. */
  readonly before: TaggingFigures;
  readonly isNotWorse: boolean;
}

/**
 * A model from nothing but the shipped words and the log, tried beside the live one on texts that
 * neither learned from. Some seconds of work for some thousand lessons.
 */
export function refitTask({ live, lessons, keptApart }: RefitTask): RefitOutcome {
  const lexicon = localLexicon(live.revision, live.changes);
  const model = fit(lessons, { from: emptyModel(), ...(lexicon === undefined ? {} : { lexicon }) });
  const weights = writeModel(model);
  const proposed = scoreTagging(keptApart, taggerOf({ ...live, weights }).tag);
  const current = scoreTagging(keptApart, taggerOf(live).tag);
  return {
    weights,
    figures: figuresOf(proposed),
    before: figuresOf(current),
    isNotWorse: isNotWorse(current, proposed),
  };
}

function figuresOf({ items, microF1, perTheme }: TaggingScore): TaggingFigures {
  return {
    items,
    microF1,
    perTheme: THEME_IDS.flatMap((theme) => {
      const score = perTheme[theme];
      if (score === undefined) return [];
      const { precision, recall, support } = score;
      return [{ theme, precision, recall, support }];
    }),
  };
}
