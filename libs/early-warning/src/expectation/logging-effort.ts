import type { Panel } from './panel';

/** Logging of the last two weeks says how much is written down at present. */
const RECENT_DAYS = 14;
/** The first eight weeks are what it is compared with. */
const START_DAYS = 56;

/**
 * How much is logged, against the first weeks of the municipality: municipalities x days, around 1.
 *
 * Effort counts all entries, never discontent alone: that would carry the outbreak in itself.
 * Source: Tokars e.a., Emerging Infectious Diseases 15 (2009) 533.
 */
export function loggingEffort(panel: Panel): Float64Array {
  const municipalities = panel.effort.length / panel.days;
  const relative = new Float64Array(panel.effort.length);
  for (let municipality = 0; municipality < municipalities; municipality += 1) {
    const from = municipality * panel.days;
    let sum = 0;
    for (let day = 0; day < panel.days; day += 1) {
      sum += panel.effort[from + day] ?? 0;
      if (day >= RECENT_DAYS) sum -= panel.effort[from + day - RECENT_DAYS] ?? 0;
      relative[from + day] = sum / Math.min(day + 1, RECENT_DAYS);
    }
    const start = meanOf(relative, from, Math.min(START_DAYS, panel.days));
    for (let day = 0; day < panel.days; day += 1)
      relative[from + day] = start > 0 ? (relative[from + day] ?? 0) / start : 1;
  }
  return relative;
}

function meanOf(values: Float64Array, from: number, length: number): number {
  let sum = 0;
  for (let at = from; at < from + length; at += 1) sum += values[at] ?? 0;
  return length > 0 ? sum / length : 0;
}
