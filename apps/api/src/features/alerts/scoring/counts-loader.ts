import { Injectable } from '@nestjs/common';
import { addDays, daysBetween, nationalDays } from '@poolshoogte/calendar';
import { THEME_IDS, type ThemeId } from '@poolshoogte/vocabulary';
import type { EntityManager } from 'typeorm';
import { rowsOf } from '../../../platform/database/rows';
import { ALL_SIGNALS, NO_KERN } from '../../counts/counts.public';
import { LoadedCounts } from './loaded-counts';
import { themeIndex } from './scored-series';

/** A year that is learned from, two weeks that are not, and four weeks to replay. */
export const PANEL_DAYS = 407;
/** One old row is not yet logging: that begins when so many came in so many days. */
const BEGUN = { signals: 5, withinDays: 28 } as const;
const WEEK = 7;
/** Cosine of 52 degrees. */
const EAST_TO_NORTH = 0.616;
/** 1 January 1970 was a Thursday; Monday is 0. */
const WEEKDAY_OF_EPOCH = 3;

interface Cell {
  readonly theme: string;
  readonly kern: string;
  readonly place: number;
  readonly n: number;
}

/** Reads the counts of a municipality for scoring. Counts alone: no signal is looked at. */
@Injectable()
export class CountsLoader {
  /** @returns `null` when nothing was logged in all these days */
  async load(
    manager: EntityManager,
    municipality: string,
    today: string,
    length = PANEL_DAYS,
  ): Promise<LoadedCounts | null> {
    const kernen = await rowsOf<{ code: string; lon: number; lat: number }>(
      manager,
      `SELECT code, label_lon AS lon, label_lat AS lat FROM kern WHERE municipality_code = $1 ORDER BY code`,
      [municipality],
    );
    const codes = kernen.map(({ code }) => code);
    const earliest = addDays(today, 1 - length);
    const cells = await rowsOf<Cell>(
      manager,
      `SELECT theme, kern_code AS kern, day - $2::date AS place, sum(n)::int AS n FROM signal_count
       WHERE municipality_code = $1 AND day BETWEEN $2 AND $3 GROUP BY 1, 2, 3`,
      [municipality, earliest, today],
    );
    const logged = new Float64Array(length);
    for (const { theme, place, n } of cells)
      if (theme === ALL_SIGNALS) logged[place] = (logged[place] ?? 0) + n;
    const skipped = beginOf(logged);
    if (skipped === null) return null;
    const firstDay = addDays(earliest, skipped);
    const days = length - skipped;
    const counts = new Float64Array(THEME_IDS.length * codes.length * days);
    const loggedIn = new Map([...codes, NO_KERN].map((code) => [code, new Float64Array(days)]));
    for (const { theme, kern, place, n } of cells) {
      const day = place - skipped;
      if (day < 0) continue;
      if (theme === ALL_SIGNALS) {
        const own = loggedIn.get(kern);
        if (own) own[day] = (own[day] ?? 0) + n;
        continue;
      }
      const at = themeIndex(theme as ThemeId);
      const kernAt = codes.indexOf(kern);
      if (at >= 0 && kernAt >= 0) counts[(at * codes.length + kernAt) * days + day] = n;
    }
    const holidays = nationalDays(firstDay, today)
      .filter(({ kind }) => kind === 'holiday')
      .map(({ day }) => daysBetween(firstDay, day));
    return new LoadedCounts({
      municipality,
      kernen: codes,
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
        effort: logged.subarray(skipped),
      },
    });
  }
}

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
