/** Weeks of the past that say what is normal now, and in which part of the year each falls. */
export interface Baseline {
  /** Indices in the counts, oldest first. */
  readonly weeks: readonly number[];
  /** Part of the year of each, 1 .. `parts`; the part of the present week is `parts`. */
  readonly seasons: readonly number[];
}

export interface BaselineSettings {
  /** Years back. */
  readonly years: number;
  /** Weeks on each side of the same week in earlier years that count as the same time of year. */
  readonly halfWindow: number;
  /** Parts of the year; 1: only the windows themselves are used. */
  readonly parts: number;
  /** The newest weeks that are left out, so that a beginning outbreak does not become normal. */
  readonly weeksLeftOut: number;
  /** Weeks in a year. */
  readonly frequency: number;
}

/**
 * Source: Noufaily e.a., Statistics in Medicine 32 (2013) 1206, section 3.2; with one part: Farrington
 * e.a., JRSS A 159 (1996) 547.
 *
 * @returns `null` when the history is too short
 */
export function baselineOf(now: number, settings: BaselineSettings): Baseline | null {
  const { years, halfWindow, parts, weeksLeftOut, frequency } = settings;
  const oldest = now - years * frequency;
  if (oldest - halfWindow < 0) return null;
  const newest = now - weeksLeftOut;
  const weeks: number[] = [];
  const seasons: number[] = [];
  const put = (week: number, season: number) => {
    if (week >= newest) return;
    weeks.push(week);
    seasons.push(season);
  };
  for (let year = years; year >= 1; year -= 1) {
    const middle = now - year * frequency;
    for (let week = middle - halfWindow; week <= middle + halfWindow; week += 1) put(week, parts);
    if (parts > 1) divide(put, middle + halfWindow + 1, settings);
  }
  return { weeks, seasons };
}

/** The weeks between two windows, in parts of equal length; the first ones a week longer if need be. */
function divide(
  put: (week: number, season: number) => void,
  from: number,
  { halfWindow, parts, frequency }: BaselineSettings,
): void {
  const weeks = frequency - 2 * halfWindow - 1;
  const length = Math.floor(weeks / (parts - 1));
  const longer = weeks % (parts - 1);
  let week = from;
  for (let season = 1; season < parts; season += 1) {
    const end = week + length + (season <= longer ? 1 : 0);
    for (; week < end; week += 1) put(week, season);
  }
}
