/** A place of which series are kept. */
export interface Place {
  /** Index of its municipality, from 0. */
  readonly municipality: number;
  /** Number of inhabitants, above 0; where it is not known: the same for all. */
  readonly inhabitants: number;
  /** Where it lies, in any unit of length; without it there are no neighbours. */
  readonly x?: number;
  readonly y?: number;
  /** The day, from 0, since which it is counted: a kern that was split off, a municipality that joined. */
  readonly firstDay?: number;
}

/**
 * Counts of every place and theme on every day, with what explains them besides discontent.
 *
 * Series `theme * places + place`, and within a series one number a day.
 */
export interface Panel {
  readonly days: number;
  /** Weekday of day 0, 0 (Monday) to 6. */
  readonly firstWeekday: number;
  /** Days on which few people log. */
  readonly holidays: ReadonlySet<number>;
  readonly places: readonly Place[];
  readonly themes: number;
  /** (themes * places) x days. */
  readonly counts: ArrayLike<number>;
  /** Municipalities x days: everything that was logged, also what is no discontent. */
  readonly effort: ArrayLike<number>;
}

/** Number of series in a panel. */
export function seriesOf(panel: Panel): number {
  return panel.themes * panel.places.length;
}
