import { type Panel, seriesOf } from './panel';

/** The newest days are left out of the history, so that a beginning outbreak does not become normal. */
const LEFT_OUT_DAYS = 14;
/** History older than a year is forgotten. */
const HISTORY_DAYS = 365;
/** A theme that was never heard of is not impossible: so much is imagined of it, in all places together. */
const IMAGINED_SIGNALS = 0.5;

/** Running sums of what was learned and of what a rate of one would have given. */
export class History {
  /** Places x days. */
  readonly offsets: Float64Array;
  private readonly exposures: Float64Array;
  private readonly learned: Float64Array;
  /** Numbers in a row of sums: one before the first day. */
  private readonly width: number;

  /** @param effort municipalities x days, around 1 */
  constructor(
    private readonly panel: Panel,
    private readonly effort: Float64Array,
  ) {
    this.width = panel.days + 1;
    this.offsets = new Float64Array(panel.places.length * panel.days);
    this.exposures = new Float64Array(panel.places.length * this.width);
    this.learned = new Float64Array(seriesOf(panel) * this.width);
  }

  /** Fixes what a rate of one gives on this day in every place. */
  open(day: number, dayFactor: number): void {
    const { days, places } = this.panel;
    for (const [place, { municipality, firstDay = 0 }] of places.entries()) {
      const effort = this.effort[municipality * days + day] ?? 1;
      const offset = day < firstDay ? 0 : dayFactor * effort;
      this.offsets[place * days + day] = offset;
      const at = place * this.width + day;
      this.exposures[at + 1] = (this.exposures[at] ?? 0) + offset;
    }
  }

  /** Adds to a series what is learned of a day. */
  close(series: number, day: number, count: number): void {
    const at = series * this.width + day;
    this.learned[at + 1] = (this.learned[at] ?? 0) + count;
  }

  offset(place: number, day: number): number {
    return this.offsets[place * this.panel.days + day] ?? 0;
  }

  /** Signals of a series on the days that count as history. */
  signals(series: number, day: number): number {
    return this.past(this.learned, series, day);
  }

  /** What a rate of one would have given on those days. */
  exposure(place: number, day: number): number {
    return this.past(this.exposures, place, day);
  }

  /** Rate of a theme per inhabitant, over all places. */
  ratePerPerson(theme: number, day: number, people: readonly number[]): number {
    let signals = IMAGINED_SIGNALS;
    let exposure = 0;
    for (let place = 0; place < people.length; place += 1) {
      signals += this.signals(theme * people.length + place, day);
      exposure += this.exposure(place, day) * (people[place] ?? 1);
    }
    return exposure > 0 ? signals / exposure : 0;
  }

  private past(sums: Float64Array, row: number, day: number): number {
    const end = Math.max(0, day - LEFT_OUT_DAYS);
    const start = Math.max(0, end - HISTORY_DAYS);
    return (sums[row * this.width + end] ?? 0) - (sums[row * this.width + start] ?? 0);
  }
}
