import { addDays, daysBetween } from '@poolshoogte/calendar';
import {
  type Expectation,
  expectedCounts,
  nearestPlaces,
  type Panel,
  panelScores,
} from '@poolshoogte/early-warning';
import { THEME_IDS, type ThemeId } from '@poolshoogte/vocabulary';
import { ALL_SIGNALS, NO_KERN } from '../../counts/counts.public';
import { type ScoredSeries, type SeriesKey, themeIndex } from './scored-series';

/** What the counts of one municipality are scored from. */
export interface CountedDays {
  readonly municipality: string;
  readonly kernen: readonly string[];
  readonly firstDay: string;
  readonly today: string;
  readonly panel: Panel;
  /** Everything that was logged in a kern on each day, by its code; NO_KERN: where it is not known. */
  readonly loggedIn: ReadonlyMap<string, Float64Array>;
}

/** The counts of one municipality over about a year, with what was expected of every one of them. */
export class LoadedCounts {
  readonly expectation: Expectation;
  /** Neighbours included, by the counts as they are. */
  private readonly scores: Float64Array;
  private readonly nearest: readonly (readonly number[])[];

  constructor(readonly counted: CountedDays) {
    this.expectation = expectedCounts(counted.panel);
    this.scores = panelScores(counted.panel, this.expectation.scores);
    this.nearest = nearestPlaces(counted.panel.places);
  }

  get days(): number {
    return this.counted.panel.days;
  }

  /** Days from the first to one of them, that one included. */
  daysUntil(day: string): number {
    return Math.max(0, Math.min(this.days, daysBetween(this.counted.firstDay, day) + 1));
  }

  dayOf(place: number): string {
    return addDays(this.counted.firstDay, place);
  }

  /** Days since anything at all was logged, on the last of so many days. */
  quietDays(until: number): number {
    for (let back = 0; back < until; back += 1)
      if ((this.counted.panel.effort[until - 1 - back] ?? 0) > 0) return back;
    return until;
  }

  /** Signals of one kern and theme in the days that end before a place. */
  seenIn(key: SeriesKey, { until, days }: { until: number; days: number }): number {
    const row = this.rowOf(key);
    let seen = 0;
    for (let day = Math.max(0, until - days); day < until; day += 1)
      seen += this.counted.panel.counts[row + day] ?? 0;
    return seen;
  }

  /** How strongly one kern and theme stood out on a day. */
  scoreOf(key: SeriesKey, place: number): number {
    return this.scores[this.rowOf(key) + place] ?? 0;
  }

  series(key: SeriesKey): ScoredSeries {
    const { kern, theme } = key;
    const place = this.counted.kernen.indexOf(kern);
    return theme !== ALL_SIGNALS && place >= 0 ? this.one(key, theme, place) : this.sumOf(key);
  }

  private one(key: SeriesKey, theme: ThemeId, place: number): ScoredSeries {
    const { counts } = this.counted.panel;
    const from = this.rowOf(key);
    const cut = (all: ArrayLike<number>): Float64Array =>
      Float64Array.from({ length: this.days }, (_, day) => all[from + day] ?? 0);
    const { means, evidence } = this.expectation;
    const neighbours = this.neighbours(theme, place);
    return {
      ...key,
      counts: cut(counts),
      expected: cut(means),
      evidence: cut(evidence),
      neighbours,
    };
  }

  private rowOf({ kern, theme }: SeriesKey): number {
    if (theme === ALL_SIGNALS) throw new Error('All themes together are no row of the counts.');
    const place = this.counted.kernen.indexOf(kern);
    return (themeIndex(theme) * this.counted.kernen.length + place) * this.days;
  }

  private neighbours(theme: ThemeId, place: number): Float64Array {
    const rows = (this.nearest[place] ?? []).map(
      (near) => (themeIndex(theme) * this.counted.kernen.length + near) * this.days,
    );
    const { scores } = this.expectation;
    return Float64Array.from({ length: this.days }, (_, day) =>
      Math.max(0, ...rows.map((row) => scores[row + day] ?? 0)),
    );
  }

  /** All kernen, or all themes, or both together. */
  private sumOf(key: SeriesKey): ScoredSeries {
    const themes = key.theme === ALL_SIGNALS ? THEME_IDS : [key.theme];
    const kernen = key.kern === NO_KERN ? this.counted.kernen : [key.kern];
    const sum = {
      counts: new Float64Array(this.days),
      expected: new Float64Array(this.days),
      evidence: new Float64Array(this.days),
    };
    for (const theme of themes) {
      for (const kern of kernen) {
        const part = this.one({ kern, theme }, theme, this.counted.kernen.indexOf(kern));
        for (const what of ['counts', 'expected', 'evidence'] as const)
          for (let day = 0; day < this.days; day += 1)
            sum[what][day] = (sum[what][day] ?? 0) + (part[what][day] ?? 0);
      }
    }
    return { ...key, ...sum, neighbours: null };
  }
}
