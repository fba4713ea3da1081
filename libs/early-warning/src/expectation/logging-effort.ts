import type { Panel } from './panel';

/** Logging of the last two weeks says how much is written down at present. */
const RECENT_DAYS = 14;
/** The first eight weeks of logging are what it is compared with. */
const START_DAYS = 56;
/** No municipality logs more on a day; more is a fault of a feed. */
const MOST_A_DAY = 1e6;

/**
 * How much is logged, against the first weeks in which the municipality logged: municipalities x days, around
 * 1; 0 before it began. A municipality of which nothing is known has 1 throughout.
 *
 * Effort counts all entries, never discontent alone: that would carry the outbreak in itself.
 * Source: Tokars e.a., Emerging Infectious Diseases 15 (2009) 533.
 */
export function loggingEffort({ days, effort }: Pick<Panel, 'days' | 'effort'>): Float64Array {
  const municipalities = days > 0 ? Math.floor(effort.length / days) : 0;
  const relative = new Float64Array(effort.length);
  for (let municipality = 0; municipality < municipalities; municipality += 1) {
    const from = municipality * days;
    const entries = (day: number) =>
      Math.min(MOST_A_DAY, Math.max(0, effort[from + day] ?? 0)) || 0;
    let first = 0;
    while (first < days && entries(first) === 0) first += 1;
    const own = relative.subarray(from, from + days);
    if (first === days) {
      own.fill(1);
      continue;
    }
    let sum = 0;
    for (let day = first; day < days; day += 1) {
      sum += entries(day);
      if (day - first >= RECENT_DAYS) sum -= entries(day - RECENT_DAYS);
      own[day] = sum / Math.min(day - first + 1, RECENT_DAYS);
    }
    const start = own.subarray(first, Math.min(days, first + START_DAYS));
    const usual = start.reduce((all, value) => all + value, 0) / start.length;
    for (let day = first; day < days; day += 1) own[day] = (own[day] ?? 0) / usual;
  }
  return relative;
}
