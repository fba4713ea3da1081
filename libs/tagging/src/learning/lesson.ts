import { THEME_IDS } from '@poolshoogte/vocabulary';
import { chanceOf, learnedMargins, type TextView } from './margins';
import { LEARNED, LEARNED_UNIT, ROW_WIDTH, WEIGHT_UNIT } from './theme-model';

/** A text with the themes a person gave it: a correction, or a confirmation of what was suggested. */
export interface Lesson {
  readonly text: string;
  /** All themes of the text; empty when it has none. Unknown ones are passed over. */
  readonly themes: readonly string[];
  /** How much it counts; 1 unless told otherwise, at most 10. */
  readonly weight?: number;
}

const RATE = 2;
const MOST_WEIGHT = 10;
const LARGEST = 0x7fff;

export function weightOf(lesson: Lesson): number {
  const weight = lesson.weight ?? 1;
  return weight > 0 ? Math.min(weight, MOST_WEIGHT) : 0;
}

export function targetsOf(lesson: Lesson): readonly number[] {
  return THEME_IDS.map((id) => (lesson.themes.includes(id) ? 1 : 0));
}

function clamped(value: number): number {
  return Math.min(Math.max(value, -LARGEST), LARGEST);
}

/**
 * One step of logistic regression, in place: every theme is a yes or no. Rows that learned much move
 * less (AdaGrad), and weights shrink a little when they move, so that nothing grows for ever.
 */
export function takeStep(
  weights: Int16Array | Float32Array,
  { features, lexicon }: TextView,
  targets: readonly number[],
  { weight, rate = RATE, decay = 0 }: { weight: number; rate?: number; decay?: number },
): void {
  const learned = learnedMargins(weights, features);
  const pulls = targets.map(
    (target, theme) =>
      weight * (target - chanceOf((lexicon[theme]?.margin ?? 0) + (learned[theme] ?? 0))),
  );
  const surprise = pulls.reduce((sum, pull) => sum + pull * pull, 0);
  const isWhole = weights instanceof Int16Array;
  const { rows, values, count } = features;
  for (let index = 0; index < count; index += 1) {
    const at = (rows[index] ?? 0) * ROW_WIDTH;
    const soFar = (weights[at + LEARNED] ?? 0) * LEARNED_UNIT;
    const step = (rate * (values[index] ?? 0)) / (Math.sqrt(1 + soFar) * WEIGHT_UNIT);
    for (let theme = 0; theme < pulls.length; theme += 1) {
      const now = weights[at + theme] ?? 0;
      const next = clamped(now * (1 - decay) + step * (pulls[theme] ?? 0));
      weights[at + theme] = isWhole ? Math.round(next) : next;
    }
    const gained = clamped((weights[at + LEARNED] ?? 0) + surprise / LEARNED_UNIT);
    weights[at + LEARNED] = isWhole ? Math.round(gained) : gained;
  }
}
