import { logGamma } from '../distributions/log-gamma';
import { nearestZones, scanPermutation } from '../reference/space-time-scan';

/** Neighbours that are looked at together with a place, itself included. */
const NEAREST = 5;
/** Longer than this is no rise of now. */
const MOST_DAYS = 28;
/** The strongest of some zones and durations is rare by itself: chance has to be this small. */
const RARE = 0.005;

export interface StandsApart {
  /** Whether a rise of logging everywhere can not explain it. */
  readonly isApart: boolean;
  /** Chance of at least so many in this zone and these days, the totals of both being as they are. */
  readonly chance: number;
  /** Places of the strongest zone around the place, and its days up to now. */
  readonly places: readonly number[];
  readonly days: number;
}

/**
 * Whether a place stands out from the other places of the same days: the effort-proof check. What makes
 * everybody log more on the same days raises all places and cancels out; so would a real rise everywhere,
 * which is why this adds to a verdict and never takes away from it.
 * Source: Kulldorff e.a., PLoS Medicine 2 (2005) e59; the chance of one zone under permutation is that of
 * the hypergeometric distribution, so nothing is drawn.
 *
 * @param counts days x places of one theme in one municipality, the last day is judged
 * @returns `null` when there is nothing to compare with
 */
export function standsApart(
  counts: readonly (readonly number[])[],
  positions: readonly { readonly x: number; readonly y: number }[],
  place: number,
): StandsApart | null {
  const zones = nearestZones(positions, NEAREST).filter((zone) => zone.includes(place));
  const strongest = scanPermutation(counts, zones).find(({ duration }) => duration <= MOST_DAYS);
  const zone = strongest && zones[strongest.zone];
  if (!strongest || !zone || strongest.score === 0 || zone.length === positions.length) return null;
  const from = counts.length - strongest.duration;
  let all = 0;
  let ofZone = 0;
  let ofDays = 0;
  let both = 0;
  for (const [day, row] of counts.entries())
    for (const [at, count] of row.entries()) {
      const isInZone = zone.includes(at);
      all += count;
      if (isInZone) ofZone += count;
      if (day >= from) ofDays += count;
      if (isInZone && day >= from) both += count;
    }
  const chance = atLeast(both, all, ofZone, ofDays);
  return { isApart: chance < RARE, chance, places: zone, days: strongest.duration };
}

/** `P(X >= k)` of a hypergeometric count: marked ones among those drawn. */
function atLeast(k: number, all: number, marked: number, drawn: number): number {
  const total = logChoose(all, drawn);
  let sum = 0;
  for (let at = k; at <= Math.min(marked, drawn); at += 1)
    if (drawn - at <= all - marked)
      sum += Math.exp(logChoose(marked, at) + logChoose(all - marked, drawn - at) - total);
  return Math.min(1, sum);
}

const logChoose = (n: number, k: number): number =>
  logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
