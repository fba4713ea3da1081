import { THEME_IDS } from '@poolshoogte/vocabulary';
import type { CueHits } from '../matching/find-cues';
import { type ThemeScore, themeScores } from '../scoring/theme-scores';
import { type TextFeatures, textFeatures } from './text-features';
import { ROW_WIDTH, WEIGHT_UNIT } from './theme-model';

const THEMES = THEME_IDS.length;
/** The row of what holds for every text. */
const BIAS_ROW = 0;
const BIAS_VALUE = 0.3;
/** The row of theme n as the lexicon sees it is `LEXICON_ROW + n`. */
const LEXICON_ROW = 1;
const LEXICON_VALUE = 0.5;

/** What a model works on: the features of a text and what the lexicon says of it. */
export interface TextView {
  readonly features: TextFeatures;
  /** What the lexicon says, per theme. */
  readonly lexicon: readonly ThemeScore[];
}

/** Reads the features of a text whose cues were found. Valid until the next text is read. */
export function viewOf(hits: CueHits): TextView {
  const features = textFeatures(hits.words);
  const lexicon = themeScores(hits);
  addRow(features, BIAS_ROW, BIAS_VALUE);
  lexicon.forEach(({ score }, theme) => {
    if (score > 0) addRow(features, LEXICON_ROW + theme, LEXICON_VALUE * score);
  });
  return { features, lexicon };
}

/** Room for these is kept by the bound on words of a text. */
function addRow(features: TextFeatures, row: number, value: number): void {
  if (features.count >= features.rows.length) return;
  features.rows[features.count] = row;
  features.values[features.count] = value;
  features.words[features.count] = -1;
  features.count += 1;
}

/** What was learned about each theme of this text; adds up with the margin of the lexicon. */
export function learnedMargins(
  weights: Int16Array | Float32Array,
  { rows, values, count }: TextFeatures,
): Float64Array {
  const margins = new Float64Array(THEMES);
  for (let index = 0; index < count; index += 1) {
    const at = (rows[index] ?? 0) * ROW_WIDTH;
    const value = values[index] ?? 0;
    for (let theme = 0; theme < THEMES; theme += 1) {
      margins[theme] = (margins[theme] ?? 0) + value * (weights[at + theme] ?? 0);
    }
  }
  for (let theme = 0; theme < THEMES; theme += 1) {
    margins[theme] = (margins[theme] ?? 0) * WEIGHT_UNIT;
  }
  return margins;
}

export function chanceOf(margin: number): number {
  return 1 / (1 + Math.exp(-margin));
}
