import { THEME_IDS } from '@poolshoogte/vocabulary';
import type { Touched } from '../../../platform/live/touched';
import type { EpisodeWalk } from './episode-walk';
import type { LoadedCounts } from './loaded-counts';
import type { SeriesKey } from './scored-series';
import type { JudgedWith } from './series-judge';

/** No window that is looked at is longer, and with fewer signals in it nothing is ever raised. */
const LONGEST_WINDOW_DAYS = 28;
const LEAST_SIGNALS = 3;

/** All series of kernen and themes that were touched. @param touched `null`: every series */
export function touchedKeys(
  { counted: { kernen } }: LoadedCounts,
  touched: Pick<Touched, 'kernen' | 'themes'> | null,
): SeriesKey[] {
  const themes = THEME_IDS.filter((theme) => touched?.themes.includes(theme) ?? true);
  const places = kernen.filter((kern) => touched?.kernen.includes(kern) ?? true);
  return themes.flatMap((theme) => places.map((kern) => ({ kern, theme })));
}

/**
 * What goes on, and what could be raised: the others need no verdict. Of earlier days, whose entries are
 * in, the plain score says it too.
 */
export function worthLooking(
  loaded: LoadedCounts,
  keys: readonly SeriesKey[],
  day: string,
  { thresholds }: JudgedWith,
  walk: EpisodeWalk,
): SeriesKey[] {
  const isPast = day !== loaded.counted.today;
  const until = loaded.daysUntil(day);
  return keys.filter((key) => {
    if (walk.isGoing(key)) return true;
    if (loaded.seenIn(key, { until, days: LONGEST_WINDOW_DAYS }) < LEAST_SIGNALS) return false;
    return !isPast || loaded.scoreOf(key, until - 1) >= thresholds.act;
  });
}
