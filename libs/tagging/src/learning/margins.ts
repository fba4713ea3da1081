import { THEME_IDS } from '@poolshoogte/vocabulary';
import type { CueHits } from '../matching/find-cues';
import { themeScores } from '../scoring/theme-scores';
import { type TextFeatures, textFeatures } from './text-features';
import { ROW_WIDTH, WEIGHT_UNIT } from './theme-model';

const THEMES = THEME_IDS.length;
/** The lexicon is never wholly sure, so that lessons can outweigh it. */
const LEAST = 0.03;
/** The row of what holds for every text. */
const BIAS_ROW = 0;
const BIAS_VALUE = 0.3;
/** The row of theme n as the lexicon sees it is `LEXICON_ROW + n`. */
const LEXICON_ROW = 1;
const LEXICON_VALUE = 0.5;

export function logit(score: number): number {
  const kept = Math.min(Math.max(score, LEAST), 1 - LEAST);
  return Math.log(kept / (1 - kept));
}

/** What a model works on: the features of a text and what the lexicon says of it. */
export interface TextView {
  readonly features: TextFeatures;
  /** Per theme: how far the lexicon stands from suggesting it; 0 is the threshold itself. */
  readonly prior: readonly number[];
  readonly scores: readonly number[];
  readonly thresholds: readonly number[];
}

/** Reads the features of a text whose cues were found. Valid until the next text is read. */
export function viewOf(hits: CueHits): TextView {
  const features = textFeatures(hits.words);
  const { scores, thresholds } = themeScores(hits);
  const prior = scores.map((score, theme) => logit(score) - logit(thresholds[theme] ?? 0.5));
  addRow(features, BIAS_ROW, BIAS_VALUE);
  scores.forEach((score, theme) => {
    if (score > 0) addRow(features, LEXICON_ROW + theme, LEXICON_VALUE * score);
  });
  return { features, prior, scores, thresholds };
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
