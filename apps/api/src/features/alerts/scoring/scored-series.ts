import { THEME_IDS, type ThemeId } from '@poolshoogte/vocabulary';
import type { ALL_SIGNALS } from '../../counts/counts.public';
import { NO_KERN } from '../../counts/counts.public';

/** Which counts are judged together. */
export interface SeriesKey {
  /** NO_KERN: all kernen together. */
  readonly kern: string;
  /** ALL_SIGNALS: all themes together. */
  readonly theme: ThemeId | typeof ALL_SIGNALS;
}

/** Counts of one series with what was expected of them; every day of the panel. */
export interface ScoredSeries extends SeriesKey {
  readonly counts: Float64Array;
  readonly expected: Float64Array;
  readonly evidence: Float64Array;
  /** Highest own score of the same theme in the nearest kernen. */
  readonly neighbours: Float64Array | null;
}

export const keyOf = ({ kern, theme }: SeriesKey): string => `${kern} ${theme}`;

export const isCommon = ({ kern }: SeriesKey): boolean => kern === NO_KERN;

export const themeIndex = (theme: ThemeId): number => THEME_IDS.indexOf(theme);
