import { BOARD_WINDOW_DAYS } from '@poolshoogte/contracts';
import { windowNormal, type WindowNormal } from '@poolshoogte/early-warning';
import { BOARD_DAYS } from './board-windows';

/** Counts of events per day of one kern or theme, and echoes beside them; the last place is today. */
export class DaySeries {
  private readonly counts = new Int32Array(BOARD_DAYS);
  private readonly echoes = new Int32Array(BOARD_DAYS);
  /** Working a normal out costs more than all the rest, and a signal of today does not change it. */
  private known: { readonly windows: number; readonly normal: WindowNormal | null } | undefined;

  /** @param place 0 is the first day of the board, BOARD_DAYS - 1 is today */
  set(place: number, n: number, echoes: number): void {
    this.echoes[place] = echoes;
    if (this.counts[place] === n) return;
    this.counts[place] = n;
    if (place < BOARD_DAYS - BOARD_WINDOW_DAYS) this.known = undefined;
  }

  at(place: number): number {
    return this.counts[place] ?? 0;
  }

  /** Echoes in the window that ends today. */
  echoesNow(): number {
    return this.echoes.subarray(BOARD_DAYS - BOARD_WINDOW_DAYS).reduce((sum, n) => sum + n, 0);
  }

  /** The sum of the window that ends on this place. */
  windowEndingAt(place: number): number {
    let sum = 0;
    for (let back = 0; back < BOARD_WINDOW_DAYS; back += 1) sum += this.at(place - back);
    return sum;
  }

  /** Window 0 ends today, window 1 ten days earlier, and so on. */
  window(number: number): number {
    return this.windowEndingAt(BOARD_DAYS - 1 - number * BOARD_WINDOW_DAYS);
  }

  /** The place of the last day on which anything was heard, also again; -1: there is none. */
  lastPlace(): number {
    const isHeard = (n: number): boolean => n > 0;
    return Math.max(this.counts.findLastIndex(isHeard), this.echoes.findLastIndex(isHeard));
  }

  /** What is normal after so many earlier windows; `null` while there is too little history. */
  normal(windows: number): WindowNormal | null {
    if (this.known?.windows !== windows) {
      const history = Array.from({ length: windows }, (_, index) => this.window(index + 1));
      this.known = { windows, normal: windowNormal(history, BOARD_WINDOW_DAYS) };
    }
    return this.known.normal;
  }
}
