const WEEK = 7;
/** So many imagined signals a weekday keep a short history from saying too much. */
const PRIOR_PER_WEEKDAY = 5;
/** The same for holidays. */
const PRIOR_HOLIDAYS = 10;

/** Learns from all series together how a weekday, and a holiday, differ from an average day. */
export class DayPattern {
  private readonly counted = new Float64Array(WEEK);
  private readonly seen = new Float64Array(WEEK);
  private factors = new Float64Array(WEEK).fill(1);
  private readonly holiday = { counted: 0, expected: 0 };

  /** Adds a day that is over. @param expected what was expected of all series; `null`: nothing was yet */
  add(weekday: number, total: number, expected: number | null, isHoliday: boolean): void {
    this.counted[weekday] = (this.counted[weekday] ?? 0) + total;
    this.seen[weekday] = (this.seen[weekday] ?? 0) + 1;
    if (isHoliday && expected !== null) {
      this.holiday.counted += total;
      this.holiday.expected += expected;
    }
  }

  /** Works the factors out anew from the days so far. */
  refresh(): void {
    const rates = this.counted.map(
      (count, weekday) => (count + PRIOR_PER_WEEKDAY) / Math.max(1, this.seen[weekday] ?? 0),
    );
    const mean = rates.reduce((sum, rate) => sum + rate, 0) / WEEK;
    this.factors = rates.map((rate) => rate / mean);
  }

  factorOf(weekday: number, isHoliday: boolean): number {
    const { counted, expected } = this.holiday;
    const holiday = isHoliday ? (counted + PRIOR_HOLIDAYS) / (expected + PRIOR_HOLIDAYS) : 1;
    return (this.factors[weekday] ?? 1) * holiday;
  }
}
