import { THEME_IDS } from '@poolshoogte/vocabulary';
import { probabilityOf } from '../learning/calibration';
import { chanceOf, learnedMargins, viewOf } from '../learning/margins';
import type { TextFeatures } from '../learning/text-features';
import { ROW_WIDTH, type ThemeModel, WEIGHT_UNIT } from '../learning/theme-model';
import type { CueHits } from '../matching/find-cues';
import type { Confidence, Evidence, ThemeSuggestion } from '../suggestion';
import { GENERAL_CALIBRATION } from './general-calibration';
import { evidenceOf } from './score-label';
import { labelOf, logOdds, themeScores } from './theme-scores';

/** A model that knows its chances suggests from here on; the lexicon has a threshold of its own. */
const LEAST_PROBABLE = 0.4;
const MEDIUM_FROM = 0.65;
const HIGH_FROM = 0.85;
const MOST_LEARNED = 3;
const MOST_EVIDENCE = 20;
/** A word that moved the margin by less spoke for nothing. */
const LEAST_SAID = 0.05;

function confidenceOf(probability: number): Confidence {
  if (probability >= HIGH_FROM) return 'high';
  return probability >= MEDIUM_FROM ? 'medium' : 'low';
}

/** The words whose features moved the margin of a theme most, heaviest first. */
function learnedWords(
  text: string,
  hits: CueHits,
  features: TextFeatures,
  { weights }: ThemeModel,
  theme: number,
): readonly Evidence[] {
  const { rows, values, words, count } = features;
  const said = new Map<number, number>();
  for (let index = 0; index < count; index += 1) {
    const word = words[index] ?? -1;
    if (word === -1) continue;
    const weight = weights[(rows[index] ?? 0) * ROW_WIDTH + theme] ?? 0;
    said.set(word, (said.get(word) ?? 0) + (values[index] ?? 0) * weight * WEIGHT_UNIT);
  }
  return [...said]
    .filter(([, moved]) => moved >= LEAST_SAID)
    .sort(([one, oneMoved], [other, otherMoved]) => otherMoved - oneMoved || one - other)
    .slice(0, MOST_LEARNED)
    .map(([word]) => {
      const start = hits.words.starts[word] ?? 0;
      const end = hits.words.ends[word] ?? 0;
      return { start, end, text: text.slice(start, end) };
    });
}

/** Both kinds of evidence in reading order; what lies within another piece is left out. */
function together(one: readonly Evidence[], other: readonly Evidence[]): readonly Evidence[] {
  const all = [...one, ...other].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Evidence[] = [];
  for (const each of all) {
    if (each.end > (kept[kept.length - 1]?.end ?? -1)) kept.push(each);
  }
  return kept.slice(0, MOST_EVIDENCE);
}

/** The themes that lexicon and model suggest together, best first. */
export function suggestThemes(text: string, hits: CueHits, model: ThemeModel): ThemeSuggestion[] {
  // Most installations start with a model that knows nothing: then there is nothing to look up.
  const view = model.lessons === 0 ? undefined : viewOf(hits);
  const lexicon = view?.lexicon ?? themeScores(hits);
  const learned = view === undefined ? undefined : learnedMargins(model.weights, view.features);
  const suggestions: ThemeSuggestion[] = [];
  THEME_IDS.forEach((id, theme) => {
    const moved = learned?.[theme] ?? 0;
    const own = lexicon[theme];
    if (own === undefined) return;
    const margin = own.margin + moved;
    const fitted = model.calibration[theme] ?? null;
    const probability = probabilityOf(margin, fitted ?? GENERAL_CALIBRATION);
    if (fitted === null ? margin < 0 : probability < LEAST_PROBABLE) return;
    const shift = own.byLength + moved;
    const score = shift === 0 ? own.score : chanceOf(logOdds(own.score) + shift);
    const words =
      moved > 0 && view !== undefined ? learnedWords(text, hits, view.features, model, theme) : [];
    const cues = evidenceOf(text, hits, hits.byLabel[labelOf(theme)] ?? []);
    suggestions.push({
      id,
      confidence: confidenceOf(probability),
      score: Math.round(score * 1000) / 1000,
      probability: Math.round(probability * 1000) / 1000,
      evidence: words.length === 0 ? cues : together(cues, words),
      learned: words,
    });
  });
  return suggestions.sort((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1));
}
