import { THEME_IDS } from '@poolshoogte/vocabulary';
import type { CueHits, Found } from '../matching/find-cues';
import { THEME_LEXICONS } from '../lexicon';
import { scoreOf, THRESHOLD, THRESHOLD_ABROAD } from './score-label';

/** What the lexicon says of one theme in a text. */
export interface ThemeScore {
  /** 0..1, by the cues alone. */
  readonly score: number;
  /** How far the lexicon stands from suggesting the theme, on a log-odds scale; 0: just so. */
  readonly margin: number;
  /** `margin` as far as the length of the text caused it; at most 0 but for a text full of cues. */
  readonly byLength: number;
}

/** Position of each theme of the vocabulary in the lexicons, which stand first among the labels. */
const LABELS = THEME_IDS.map((id) => THEME_LEXICONS.findIndex((lexicon) => lexicon.id === id));
const KNOWS_ABROAD = LABELS.map((label) => THEME_LEXICONS[label]?.includesAbroad === true);

/** Scores are never wholly sure, so that lessons can outweigh them. */
const LEAST = 0.03;
const MOST = 0.985;

/** A long text names many things in passing: from this many words on, one cue says ever less. */
const LONG_FROM = 25;
/** The opening says what a text is about. */
const OPENING_WORDS = 15;
const MOST_OTHERS = 4;
/** Per doubling of e beyond {@link LONG_FROM}; found by regression on half of the marked sets. */
const LONG = { any: -1.75, opening: 0.25, otherThemes: -0.36, cues: 0.6 };

export function logOdds(score: number): number {
  const kept = Math.min(Math.max(score, LEAST), MOST);
  return Math.log(kept / (1 - kept));
}

/** The label of a theme in the hits. */
export function labelOf(theme: number): number {
  return LABELS[theme] ?? -1;
}

/** Number of words in the opening: the first sentence, when it is not too long. */
function openingOf({ words: { count, sentences } }: CueHits): number {
  let words = 0;
  while (words < count && words < OPENING_WORDS && sentences[words] === sentences[0]) words += 1;
  return words;
}

function lengthSays(founds: readonly Found[], opening: number, otherThemes: number): number {
  let heaviest = 0;
  const terms = new Set<number>();
  for (const { words, weight, term } of founds) {
    terms.add(term);
    if ((words[0] ?? 0) < opening && weight > heaviest) heaviest = weight;
  }
  return (
    LONG.any +
    LONG.opening * heaviest +
    LONG.otherThemes * Math.min(otherThemes, MOST_OTHERS) +
    LONG.cues * Math.log(1 + terms.size)
  );
}

/** What the lexicon says of each theme, in the order of `THEME_IDS`. */
export function themeScores(hits: CueHits): readonly ThemeScore[] {
  const scores = LABELS.map((label) => scoreOf(hits.byLabel[label] ?? []));
  const length = Math.max(0, Math.log(hits.words.count / LONG_FROM));
  const opening = length === 0 ? 0 : openingOf(hits);
  const suggested = scores.filter((score) => score >= THRESHOLD).length;
  return scores.map((score, theme) => {
    const isAway = hits.isAbroad && KNOWS_ABROAD[theme] !== true;
    const threshold = logOdds(isAway ? THRESHOLD_ABROAD : THRESHOLD);
    const others = suggested - (score >= THRESHOLD ? 1 : 0);
    const founds = hits.byLabel[labelOf(theme)] ?? [];
    const byLength = length === 0 || score === 0 ? 0 : length * lengthSays(founds, opening, others);
    return { score, byLength, margin: logOdds(score) - threshold + byLength };
  });
}
