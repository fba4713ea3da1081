import { ALL_SIGNALS, NO_KERN } from '../counts/counts.public';
import { BOARD_DAYS } from './board-windows';
import { DaySeries } from './day-series';

/** One count as the database gives it: of a theme, or under ALL_SIGNALS of a kern, on one day. */
export interface DayCell {
  readonly theme: string;
  readonly kern: string;
  /** 0 is the first day of the board. */
  readonly place: number;
  readonly n: number;
}

/** Which counts were looked at: all of these themes, on these days. */
export interface LookedAt {
  readonly themes: readonly string[];
  readonly places: readonly number[];
}

/** The counts of one municipality per day: of all signals, of each kern and of each theme. */
export class BoardCells {
  readonly all = new DaySeries();
  readonly kernen = new Map<string, DaySeries>();
  readonly themes = new Map<string, DaySeries>();

  /** The first day of all on which anything happened, also long ago; `null`: nothing was logged yet. */
  firstDay: string | null = null;

  get withoutKern(): DaySeries {
    return seriesOf(this.kernen, NO_KERN);
  }

  /** Everything anew. */
  fill(cells: readonly DayCell[]): void {
    const themes = [ALL_SIGNALS, ...this.themes.keys(), ...cells.map(({ theme }) => theme)];
    const places = Array.from({ length: BOARD_DAYS }, (_, place) => place);
    this.replace(cells, { themes: [...new Set(themes)], places });
  }

  /** Puts what was found in the place of what was there; what was looked at and not found is zero. */
  replace(cells: readonly DayCell[], { themes, places }: LookedAt): void {
    const sums = new Map<string, number>();
    const add = (series: string, place: number, n: number): void => {
      const key = `${series} ${place}`;
      sums.set(key, (sums.get(key) ?? 0) + n);
    };
    for (const { theme, kern, place, n } of cells) {
      add(theme, place, n);
      if (theme !== ALL_SIGNALS) continue;
      add(`kern ${kern}`, place, n);
      seriesOf(this.kernen, kern);
    }
    for (const place of places) {
      for (const theme of themes) {
        const series = theme === ALL_SIGNALS ? this.all : seriesOf(this.themes, theme);
        series.set(place, sums.get(`${theme} ${place}`) ?? 0);
      }
      if (!themes.includes(ALL_SIGNALS)) continue;
      for (const [kern, series] of this.kernen) {
        series.set(place, sums.get(`kern ${kern} ${place}`) ?? 0);
      }
    }
  }
}

function seriesOf(all: Map<string, DaySeries>, key: string): DaySeries {
  const known = all.get(key);
  if (known) return known;
  const series = new DaySeries();
  all.set(key, series);
  return series;
}
