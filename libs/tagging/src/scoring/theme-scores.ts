import { THEME_IDS } from '@poolshoogte/vocabulary';
import type { CueHits } from '../matching/find-cues';
import { THEME_LEXICONS } from '../lexicon';
import { scoreOf, THRESHOLD, THRESHOLD_ABROAD } from './score-label';

/** What the lexicon says of a text, per theme in the order of `THEME_IDS`. */
export interface ThemeScores {
  /** 0..1. */
  readonly scores: readonly number[];
  /** From this score on the lexicon suggests the theme. */
  readonly thresholds: readonly number[];
}

/** Position of each theme of the vocabulary in the lexicons, which stand first among the labels. */
const LABELS = THEME_IDS.map((id) => THEME_LEXICONS.findIndex((lexicon) => lexicon.id === id));
const KNOWS_ABROAD = LABELS.map((label) => THEME_LEXICONS[label]?.includesAbroad === true);
const AT_HOME = THEME_IDS.map(() => THRESHOLD);
const AWAY = KNOWS_ABROAD.map((knows) => (knows ? THRESHOLD : THRESHOLD_ABROAD));

/** The label of a theme in the hits. */
export function labelOf(theme: number): number {
  return LABELS[theme] ?? -1;
}

export function themeScores(hits: CueHits): ThemeScores {
  return {
    scores: LABELS.map((label) => scoreOf(hits.byLabel[label] ?? [])),
    thresholds: hits.isAbroad ? AWAY : AT_HOME,
  };
}
