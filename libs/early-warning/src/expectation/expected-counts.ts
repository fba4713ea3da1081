import { advance, STATE_SIZE } from '../detection/warning-score';
import { DayPattern } from './day-pattern';
import { History } from './history';
import { mendedCounts } from '../judgement/mended-counts';
import { loggingEffort } from './logging-effort';
import { type Panel, seriesOf } from './panel';

/** What all places say of a theme weighs as much as so many signals of the place itself. */
const PRIOR_SIGNALS = 2;
/** With fewer days nothing is expected of anything. */
export const MINIMUM_DAYS = 28;
const WEEK = 7;
/** From this score on a day is part of a rise, and no more than so many times its mean becomes history. */
const RISE_SCORE = 4;
const RISE_KEPT = 2;

export interface Expectation {
  /** Expected count, series x days; NaN while there is no history. */
  readonly means: Float64Array;
  /** How many signals the rate behind it stands on, series x days. */
  readonly evidence: Float64Array;
  /** How strongly each series stands out by itself, series x days, 0 to 8. */
  readonly scores: Float64Array;
  /** What a rate of one gives, places x days: weekday, holiday and logging effort together. */
  readonly offsets: Float64Array;
}

/**
 * What is normal for every series on every day, from the days before it alone:
 *
 *     rate(place, theme) x weekday x holiday x logging effort
 *
 * The rate is shrunk (gamma-Poisson) to that of the theme per inhabitant over all places, so that a
 * place of which little is known yet borrows from the others. Days of a rise count for less, so that
 * unrest of the past does not become normal.
 * Sources: Clayton & Kaldor, Biometrics 43 (1987) 671, for the shrinkage; Noufaily e.a., Statistics in
 * Medicine 32 (2013) 1206, for weighing earlier outbreaks down.
 */
export function expectedCounts(panel: Panel): Expectation {
  const series = seriesOf(panel);
  const { days, places } = panel;
  const { counts } = mendedCounts(panel.counts);
  const means = new Float64Array(series * days).fill(NaN);
  const evidence = new Float64Array(series * days);
  const scores = new Float64Array(series * days);
  const sums = new Float64Array(series * STATE_SIZE);
  const pattern = new DayPattern();
  const history = new History(panel, loggingEffort(panel));
  const people = places.map(({ inhabitants }) => (inhabitants > 0 ? inhabitants : 1));
  for (let day = 0; day < days; day += 1) {
    const weekday = (panel.firstWeekday + day) % WEEK;
    const isHoliday = panel.holidays.has(day);
    const isExpecting = day >= MINIMUM_DAYS;
    if (isExpecting && day % WEEK === 0) pattern.refresh();
    history.open(day, pattern.factorOf(weekday, isHoliday));
    const ofDay = { expected: 0, counted: 0 };
    for (let theme = 0; theme < panel.themes; theme += 1) {
      const perPerson = isExpecting ? history.ratePerPerson(theme, day, people) : 0;
      for (let place = 0; place < places.length; place += 1) {
        const row = theme * places.length + place;
        const at = row * days + day;
        const count = counts[at] ?? 0;
        ofDay.counted += count;
        let learned = count;
        if (isExpecting) {
          const prior = perPerson * (people[place] ?? 1);
          const own = PRIOR_SIGNALS + history.signals(row, day);
          const rate = prior > 0 ? own / (PRIOR_SIGNALS / prior + history.exposure(place, day)) : 0;
          const mean = rate * history.offset(place, day);
          const score = advance(sums, row * STATE_SIZE, count, mean);
          means[at] = mean;
          evidence[at] = own;
          scores[at] = score;
          ofDay.expected += mean;
          if (score >= RISE_SCORE) learned = Math.min(count, RISE_KEPT * mean);
        }
        history.close(row, day, learned);
      }
    }
    pattern.add(weekday, ofDay.counted, isExpecting ? ofDay.expected : null, isHoliday);
  }
  return { means, evidence, scores, offsets: history.offsets };
}
