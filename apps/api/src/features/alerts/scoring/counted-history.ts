import { addDays, daysBetween, nationalDays } from '@poolshoogte/calendar';
import { THEME_IDS, type ThemeId } from '@poolshoogte/vocabulary';
import { ALL_SIGNALS, NO_KERN } from '../../counts/counts.public';
import { LoadedCounts } from './loaded-counts';
import { type SeriesKey, themeIndex } from './scored-series';

/** A year that is learned from, two weeks that are not, and four weeks to replay. */
export const PANEL_DAYS = 407;
/** One old row is not yet logging: that begins when so many came in so many days. */
const BEGUN = { signals: 5, withinDays: 28 } as const;
const WEEK = 7;
/** Cosine of 52 degrees. */
const EAST_TO_NORTH = 0.616;
/** 1 January 1970 was a Thursday; Monday is 0. */
const WEEKDAY_OF_EPOCH = 3;

/** One count; `place` is its day, from the earliest. */
export interface CountedCell {
  readonly theme: string;
  readonly kern: string;
  readonly place: number;
  readonly n: number;
}

export interface CountedKern {
  readonly code: string;
  readonly lon: number;
  readonly lat: number;
}

interface History {
  readonly municipality: string;
  readonly kernen: readonly CountedKern[];
  readonly earliest: string;
  readonly days: number;
  readonly cells: readonly CountedCell[];
}

/** The counts of one municipality, from which those that scoring had on any day can be taken. */
export class CountedHistory {
  private readonly logged: Float64Array;

  constructor(private readonly history: History) {
    this.logged = new Float64Array(history.days);
    for (const { theme, place, n } of history.cells)
      if (theme === ALL_SIGNALS) this.logged[place] = (this.logged[place] ?? 0) + n;
  }

  /** @returns `null` when nothing was logged in the days that count on this day */
  asOf(today: string): LoadedCounts | null {
    const { municipality, kernen, earliest, cells } = this.history;
    const end = daysBetween(earliest, today) + 1;
    const from = Math.max(0, end - PANEL_DAYS);
    const begin = beginOf(this.logged.subarray(from, end));
    if (begin === null) return null;
    const skipped = from + begin;
    const firstDay = addDays(earliest, skipped);
    const days = end - skipped;
    const places = new Map(kernen.map(({ code }, at) => [code, at]));
    const counts = new Float64Array(THEME_IDS.length * kernen.length * days);
    const loggedIn = new Map([...places.keys(), NO_KERN].map((code) => [code, emptyDays(days)]));
    for (const { theme, kern, place, n } of cells) {
      const day = place - skipped;
      if (day < 0 || day >= days) continue;
      if (theme === ALL_SIGNALS) {
        const own = loggedIn.get(kern);
        if (own) own[day] = (own[day] ?? 0) + n;
        continue;
      }
      const at = themeIndex(theme as ThemeId);
      const kernAt = places.get(kern);
      if (at >= 0 && kernAt !== undefined) counts[(at * kernen.length + kernAt) * days + day] = n;
    }
    const holidays = nationalDays(firstDay, today)
      .filter(({ kind }) => kind === 'holiday')
      .map(({ day }) => daysBetween(firstDay, day));
    return new LoadedCounts({
      municipality,
      kernen: [...places.keys()],
      firstDay,
      today,
      loggedIn,
      panel: {
        days,
        firstWeekday: (daysBetween('1970-01-01', firstDay) + WEEKDAY_OF_EPOCH) % WEEK,
        holidays: new Set(holidays),
        // How many people live in a kern is not known; how much is logged there is. A degree north is
        // longer than one east: at the latitude of the Netherlands by this much.
        places: kernen.map(({ code, lon, lat }) => ({
          municipality: 0,
          inhabitants: weightOf(loggedIn.get(code)),
          x: lon * EAST_TO_NORTH,
          y: lat,
        })),
        themes: THEME_IDS.length,
        counts,
        effort: this.logged.subarray(skipped, end),
      },
    });
  }

  /** What was seen and expected over days of at most a panel, both included, as of the last of them. */
  over(key: SeriesKey, from: string, to: string): { seen: number; expected: number } {
    const loaded = this.asOf(to);
    if (!loaded) return { seen: 0, expected: 0 };
    const { counts, expected } = loaded.series(key);
    const [first, end] = [loaded.daysUntil(from) - 1, loaded.daysUntil(to)];
    const sum = (values: Float64Array): number =>
      values.subarray(Math.max(0, first), end).reduce((all, n) => all + (n > 0 ? n : 0), 0);
    return { seen: sum(counts), expected: sum(expected) };
  }
}

const emptyDays = (days: number): Float64Array => new Float64Array(days);

/** The newest weeks are left out: a rise must not make itself expected. */
const WEIGHED_WITHOUT_DAYS = 28;

/** What a kern weighs beside the others: everything that was logged there, and one more. */
const weightOf = (logged: Float64Array = new Float64Array()): number =>
  logged.subarray(0, -WEIGHED_WITHOUT_DAYS).reduce((sum, n) => sum + n, 1);

/** The first day of logging in earnest; without one the first day with anything; `null`: there is none. */
function beginOf(logged: Float64Array): number | null {
  const first = logged.findIndex((n) => n > 0);
  if (first < 0) return null;
  for (let day = first; day < logged.length; day += 1) {
    if ((logged[day] ?? 0) === 0) continue;
    const soon = logged.subarray(day, day + BEGUN.withinDays);
    if (soon.reduce((sum, n) => sum + n, 0) >= BEGUN.signals) return day;
  }
  return first;
}
