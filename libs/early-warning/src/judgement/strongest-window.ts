import { tails } from '../distributions/negative-binomial';
import { countModel } from './count-range';

/** Lengths of time over which a rise is described. */
export const WINDOW_DAYS = [1, 3, 7, 10, 14, 21, 28] as const;
/** Where nothing stands out the board's own window is shown. */
const PLAIN_DAYS = 10;
/** So little is expected that there is no chance to speak of. */
const NOTHING = 1e-9;

export interface StrongestWindow {
  readonly days: number;
  readonly seen: number;
  readonly expected: number;
  /** Chance of at least so many by chance alone. */
  readonly chance: number;
}

/**
 * The window ending on the last day that chance explains least; the plain one when none is above its
 * expected count.
 *
 * @param expected expected counts of the same days, above 0
 */
export function strongestWindow(
  counts: ArrayLike<number>,
  expected: ArrayLike<number>,
  evidence: number,
): StrongestWindow {
  let best: StrongestWindow | null = null;
  let plain: StrongestWindow = { days: PLAIN_DAYS, seen: 0, expected: 0, chance: 1 };
  let seen = 0;
  let mean = 0;
  let back = 0;
  for (const days of WINDOW_DAYS) {
    for (; back < Math.min(days, counts.length); back += 1) {
      const day = counts.length - 1 - back;
      seen += counts[day] ?? 0;
      const more = expected[day] ?? 0;
      if (more > 0) mean += more;
    }
    const chance =
      seen > mean && mean > NOTHING ? tails(countModel(mean, evidence), seen).atLeast : 1;
    const window = { days, seen, expected: mean, chance };
    if (days === PLAIN_DAYS) plain = window;
    if (chance < (best?.chance ?? 1)) best = window;
  }
  return best ?? plain;
}
