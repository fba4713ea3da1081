import type { Lesson } from '@poolshoogte/tagging';
import type { JudgedText } from './lessons.read-model';

/** One in so many signals is kept apart: it is never learned from, only tried on. */
const KEPT_APART_ONE_IN = 5;
/** Who leaves a suggestion as it is may not have looked; who changes it has. */
const WEIGHT = { correction: 1, confirmation: 0.5 } as const;

/** By the signal itself, so for ever: its last four digits are chance. */
export function isKeptApart(signal: string): boolean {
  return Number.parseInt(signal.slice(-4), 16) % KEPT_APART_ONE_IN === 0;
}

/** What is learned from, oldest first, and what is tried on. */
export function splitLessons(judged: readonly JudgedText[]): {
  lessons: Lesson[];
  keptApart: Lesson[];
} {
  const oldestFirst = [...judged].reverse();
  const asLesson = ({ text, chosen, kind }: JudgedText): Lesson => ({
    text,
    themes: chosen,
    weight: WEIGHT[kind],
  });
  return {
    lessons: oldestFirst.filter(({ signal }) => !isKeptApart(signal)).map(asLesson),
    keptApart: oldestFirst
      .filter((one) => isKeptApart(one.signal) && !isDisputed(one))
      .map(asLesson),
  };
}

/** Where two people disagree nobody knows what is right, so nothing can be judged by it. */
function isDisputed({ chosen, second }: JudgedText): boolean {
  if (second === null) return false;
  return second.length !== chosen.length || second.some((theme) => !chosen.includes(theme));
}
