import { THEME_IDS } from '@poolshoogte/vocabulary';
import { LEXICON_VERSION } from '../lexicon';

/** Rows of the table of weights: words and pieces of words share them by their hash. */
export const ROWS = 0x8000;
/** A weight per theme and, in the last place, how much the row has learned. */
export const ROW_WIDTH = 16;
/** The place in a row that says how much it has learned; with 15 themes the last one. */
export const LEARNED = 15;
/** Weights are whole numbers of this size: the same on every machine, and the same once stored. */
export const WEIGHT_UNIT = 1 / 2048;
/** What a row has learned is kept in whole numbers of this size. */
export const LEARNED_UNIT = 1 / 64;

/** Slope and offset of a calibration are kept in parts of one of this many. */
export const CALIBRATION_STEPS = 10_000;

/** Turns a margin into a probability: `1 / (1 + exp(-(slope * margin + offset)))`. */
export interface ThemeCalibration {
  readonly slope: number;
  readonly offset: number;
}

/**
 * What was learned on top of the lexicon. Never changes: learning gives another model. Holds weights of
 * hashes only, so no text and no word can be read from it.
 */
export interface ThemeModel {
  /** Follows from everything that was learned, in its order: same lessons, same id. */
  readonly id: string;
  /** The lexicon the lessons were learned beside. */
  readonly lexiconVersion: string;
  /** Number of lessons. */
  readonly lessons: number;
  /** {@link ROWS} rows of {@link ROW_WIDTH} whole numbers; never write to it. */
  readonly weights: Int16Array;
  /** In the order of `THEME_IDS`; `null`: nothing is known yet, the general one holds. */
  readonly calibration: readonly (ThemeCalibration | null)[];
}

export const EMPTY_ID = 'm0';

const empty: ThemeModel = {
  id: EMPTY_ID,
  lexiconVersion: LEXICON_VERSION,
  lessons: 0,
  weights: new Int16Array(ROWS * ROW_WIDTH),
  calibration: THEME_IDS.map(() => null),
};

/** The model that has learned nothing: with it, the lexicon alone decides. */
export function emptyModel(): ThemeModel {
  return empty;
}

/** FNV-1a over UTF-16 units: short, and the same everywhere. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

/** The id of a model after one more lesson. */
export function nextId(id: string, lesson: string): string {
  return `m${hashOf(`${id}|${lesson}`).toString(36)}`;
}
