import { THEME_IDS } from '@poolshoogte/vocabulary';
import { type LexiconChanges, readyLexicon } from '../lexicon-changes';
import { findCues } from '../matching/find-cues';
import { GENERAL_CALIBRATION } from '../scoring/general-calibration';
import { calibrate, type Outcome } from './calibration';
import { traceOf } from './learn';
import { type Lesson, takeStep, targetsOf, weightOf } from './lesson';
import { learnedMargins, viewOf } from './margins';
import { emptyModel, hashOf, nextId, type ThemeModel } from './theme-model';

export interface FitOptions {
  /** The model to go on from; the empty one unless told otherwise. */
  readonly from?: ThemeModel;
  readonly lexicon?: LexiconChanges;
  /** How often every lesson is taken. */
  readonly rounds?: number;
}

const ROUNDS = 8;
const RATE = 5;
/** With so many lessons, steps are half as large: a few say little about the next text. */
const HALF_RATE_AT = 300;
const DECAY = 1e-5;
/** Parts the lessons are cut in: each is judged by a model that learned from the others. */
const PARTS = 4;
/** With fewer lessons, a calibration of its own would be chance. */
const FEWEST_TO_CALIBRATE = 100;

/** An order that follows from the lessons alone, another one in every round. */
function shuffled(lessons: readonly Lesson[], round: number): readonly Lesson[] {
  return lessons
    .map((lesson, index) => ({ lesson, index, key: hashOf(`${round} ${lesson.text}`) }))
    .sort((one, other) => one.key - other.key || one.index - other.index)
    .map(({ lesson }) => lesson);
}

function fitted(lessons: readonly Lesson[], options: FitOptions): Float32Array {
  const { compiled } = readyLexicon(options.lexicon);
  const weights = Float32Array.from((options.from ?? emptyModel()).weights);
  const rounds = options.rounds ?? ROUNDS;
  const sureness = lessons.length / (lessons.length + HALF_RATE_AT);
  for (let round = 0; round < rounds; round += 1) {
    const rate = (RATE * sureness) / (1 + round / 2);
    for (const lesson of shuffled(lessons, round)) {
      const view = viewOf(findCues(compiled, lesson.text));
      takeStep(weights, view, targetsOf(lesson), { weight: weightOf(lesson), rate, decay: DECAY });
    }
  }
  return weights;
}

/** Margins of lessons by models that did not learn from them, per theme. */
function outcomesOf(lessons: readonly Lesson[], options: FitOptions): Outcome[][] {
  const outcomes: Outcome[][] = THEME_IDS.map(() => []);
  const { compiled } = readyLexicon(options.lexicon);
  const partOf = (lesson: Lesson): number => hashOf(lesson.text) % PARTS;
  for (let part = 0; part < PARTS; part += 1) {
    const weights = fitted(
      lessons.filter((lesson) => partOf(lesson) !== part),
      options,
    );
    for (const lesson of lessons.filter((each) => partOf(each) === part)) {
      const { features, lexicon } = viewOf(findCues(compiled, lesson.text));
      const learned = learnedMargins(weights, features);
      targetsOf(lesson).forEach((target, theme) => {
        const margin = (lexicon[theme]?.margin ?? 0) + (learned[theme] ?? 0);
        outcomes[theme]?.push({ margin, isRight: target === 1 });
      });
    }
  }
  return outcomes;
}

/**
 * Fits a model anew on a log of lessons. Deterministic: the same log gives the same model. Some hundred
 * lessons take less than a second; time grows with their number.
 */
export function fit(lessons: readonly Lesson[], options: FitOptions = {}): ThemeModel {
  const from = options.from ?? emptyModel();
  const counted = lessons.filter((lesson) => weightOf(lesson) > 0);
  if (counted.length === 0) return from;
  const calibration =
    counted.length < FEWEST_TO_CALIBRATE
      ? from.calibration
      : outcomesOf(counted, options).map((each) => calibrate(each, GENERAL_CALIBRATION));
  return {
    id: counted.reduce((id, lesson) => nextId(id, traceOf(lesson)), nextId(from.id, 'fit')),
    lexiconVersion: readyLexicon(options.lexicon).version,
    lessons: from.lessons + counted.length,
    weights: Int16Array.from(fitted(counted, options), Math.round),
    calibration,
  };
}
