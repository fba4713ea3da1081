import { DayPattern } from './day-pattern';
import { loggingEffort } from './logging-effort';
import { type Panel, seriesOf } from './panel';

/** The newest days are left out of the history, so that a beginning outbreak does not become normal. */
const LEFT_OUT_DAYS = 14;
/** History older than a year is forgotten. */
const HISTORY_DAYS = 365;
/** What all places say of a theme weighs as much as so many signals of the place itself. */
const PRIOR_SIGNALS = 2;
/** With fewer days nothing is expected of anything. */
export const MINIMUM_DAYS = 28;
const WEEK = 7;

export interface Expectation {
  /** Expected count, series x days; NaN while there is no history. */
  readonly means: Float64Array;
  /** How many signals the rate behind it stands on, series x days. */
  readonly evidence: Float64Array;
}

/**
 * What is normal for every series on every day, from the days before it alone:
 *
 *     rate(place, theme) x weekday x holiday x logging effort
 *
 * The rate is shrunk (gamma-Poisson) to that of the theme per inhabitant over all places, so that a
 * place of which little is known yet borrows from the others.
 * Source: Clayton & Kaldor, Biometrics 43 (1987) 671, for the shrinkage.
 */
export function expectedCounts(panel: Panel): Expectation {
  const series = seriesOf(panel);
  const { days, places } = panel;
  const means = new Float64Array(series * days).fill(NaN);
  const evidence = new Float64Array(series * days);
  const pattern = new DayPattern();
  const history = new History(panel, loggingEffort(panel));
  const people = places.map(({ inhabitants }) => inhabitants);
  let expectedOfDay: number | null = null;
  for (let day = 0; day < days; day += 1) {
    const weekday = (panel.firstWeekday + day) % WEEK;
    if (day >= MINIMUM_DAYS && day % WEEK === 0) pattern.refresh();
    history.open(day, pattern.factorOf(weekday, panel.holidays.has(day)));
    expectedOfDay = null;
    if (day >= MINIMUM_DAYS) {
      expectedOfDay = 0;
      for (let theme = 0; theme < panel.themes; theme += 1) {
        const { signals, exposure, perPerson } = history.ofTheme(theme, day, people);
        for (let place = 0; place < places.length; place += 1) {
          const at = (theme * places.length + place) * days + day;
          const prior = perPerson * (people[place] ?? 1);
          const own = PRIOR_SIGNALS + (signals[place] ?? 0);
          const rate = prior > 0 ? own / (PRIOR_SIGNALS / prior + (exposure[place] ?? 0)) : 0;
          means[at] = rate * history.offset(place, day);
          evidence[at] = own;
          expectedOfDay += means[at] ?? 0;
        }
      }
    }
    pattern.add(weekday, history.totalOf(day), expectedOfDay, panel.holidays.has(day));
  }
  return { means, evidence };
}

/** Running sums of counts and of what a rate of one would have given. */
class History {
  private readonly offsets: Float64Array;
  private readonly exposure: Float64Array;
  private readonly counted: Float64Array;

  constructor(
    private readonly panel: Panel,
    private readonly effort: Float64Array,
  ) {
    const { days, places, counts } = panel;
    this.offsets = new Float64Array(places.length * days);
    this.exposure = new Float64Array(places.length * (days + 1));
    this.counted = new Float64Array(seriesOf(panel) * (days + 1));
    for (let series = 0; series < seriesOf(panel); series += 1) {
      for (let day = 0; day < days; day += 1) {
        const at = series * (days + 1) + day;
        this.counted[at + 1] = (this.counted[at] ?? 0) + (counts[series * days + day] ?? 0);
      }
    }
  }

  /** Fixes what a rate of one gives on this day in every place. */
  open(day: number, dayFactor: number): void {
    const { days, places } = this.panel;
    for (const [place, { municipality }] of places.entries()) {
      const offset = dayFactor * (this.effort[municipality * days + day] ?? 1);
      this.offsets[place * days + day] = offset;
      const at = place * (days + 1) + day;
      this.exposure[at + 1] = (this.exposure[at] ?? 0) + offset;
    }
  }

  offset(place: number, day: number): number {
    return this.offsets[place * this.panel.days + day] ?? 0;
  }

  /** Of the days that count as history: signals and exposure per place, and the rate per inhabitant. */
  ofTheme(theme: number, day: number, people: readonly number[]) {
    const { days, places } = this.panel;
    const end = Math.max(0, day - LEFT_OUT_DAYS);
    const start = Math.max(0, end - HISTORY_DAYS);
    const signals = new Float64Array(places.length);
    const exposure = new Float64Array(places.length);
    let all = 0;
    let allExposure = 0;
    for (let place = 0; place < places.length; place += 1) {
      const row = (theme * places.length + place) * (days + 1);
      signals[place] = (this.counted[row + end] ?? 0) - (this.counted[row + start] ?? 0);
      const from = place * (days + 1);
      exposure[place] = (this.exposure[from + end] ?? 0) - (this.exposure[from + start] ?? 0);
      all += signals[place] ?? 0;
      allExposure += (exposure[place] ?? 0) * (people[place] ?? 1);
    }
    return { signals, exposure, perPerson: allExposure > 0 ? all / allExposure : 0 };
  }

  totalOf(day: number): number {
    let total = 0;
    for (let series = 0; series < seriesOf(this.panel); series += 1)
      total += this.panel.counts[series * this.panel.days + day] ?? 0;
    return total;
  }
}
