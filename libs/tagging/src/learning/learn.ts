import { type LexiconChanges, readyLexicon } from '../lexicon-changes';
import { findCues } from '../matching/find-cues';
import { type Lesson, takeStep, targetsOf, weightOf } from './lesson';
import { viewOf } from './margins';
import { hashOf, nextId, type ThemeModel } from './theme-model';

/** What a lesson leaves in the id of a model: no text can be read from it. */
export function traceOf(lesson: Lesson): string {
  return `${hashOf(lesson.text)} ${[...lesson.themes].sort().join()} ${weightOf(lesson)}`;
}

/**
 * The model after one more correction or confirmation: every theme that was given is a yes, every other
 * one a no. The model itself stays as it is. Takes a millisecond at most for an ordinary text.
 */
export function learn(model: ThemeModel, lesson: Lesson, lexicon?: LexiconChanges): ThemeModel {
  const weight = weightOf(lesson);
  const id = nextId(model.id, traceOf(lesson));
  const { compiled, version } = readyLexicon(lexicon);
  const view = viewOf(findCues(compiled, lesson.text));
  const weights = model.weights.slice();
  takeStep(weights, view, targetsOf(lesson), { weight });
  return { ...model, id, lexiconVersion: version, lessons: model.lessons + 1, weights };
}
