import { ALL_SIGNALS, NO_KERN } from '../counts/counts.public';
import { BOARD_DAYS } from './board-windows';
import { DaySeries } from './day-series';

/** One count as the database gives it: of a theme, or under ALL_SIGNALS of a kern, on one day. */
export interface DayCell {
  readonly theme: string;
  readonly kern: string;
  /** 0 is the first day of the board. */
  readonly place: number;
  /** Events. */
  readonly n: number;
  readonly echoes: number;
}

type Heard = Pick<DayCell, 'n' | 'echoes'>;
const NOTHING: Heard = { n: 0, echoes: 0 };

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
    const sums = new Map<string, Heard>();
    const add = (series: string, { place, n, echoes }: DayCell): void => {
      const key = `${series} ${place}`;
      const sum = sums.get(key) ?? NOTHING;
      sums.set(key, { n: sum.n + n, echoes: sum.echoes + echoes });
    };
    for (const cell of cells) {
      add(cell.theme, cell);
      if (cell.theme !== ALL_SIGNALS) continue;
      add(`kern ${cell.kern}`, cell);
      seriesOf(this.kernen, cell.kern);
    }
    const put = (series: DaySeries, key: string, place: number): void => {
      const { n, echoes } = sums.get(`${key} ${place}`) ?? NOTHING;
      series.set(place, n, echoes);
    };
    for (const place of places) {
      for (const theme of themes) {
        const series = theme === ALL_SIGNALS ? this.all : seriesOf(this.themes, theme);
        put(series, theme, place);
      }
      if (!themes.includes(ALL_SIGNALS)) continue;
      for (const [kern, series] of this.kernen) {
        put(series, `kern ${kern}`, place);
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
