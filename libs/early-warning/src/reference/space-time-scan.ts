/** Places that are looked at together: indices of neighbours. */
export type Zone = readonly number[];

/** A zone over the last so many days, and how much it stands out. */
export interface Cluster {
  /** Index of the zone. */
  readonly zone: number;
  /** Days, counted back from the last one. */
  readonly duration: number;
  readonly score: number;
}

/** Days x places, oldest day first. */
type Table = readonly (readonly number[])[];

/**
 * Expectation-based Poisson scan: are there more than expected, in any zone over any last days?
 * Source: Neill, International Journal of Forecasting 25 (2009) 498.
 *
 * @param expected expected counts in the shape of the counts, above zero
 * @returns every zone and duration, the strongest first
 */
export function scanExpected(counts: Table, expected: Table, zones: readonly Zone[]): Cluster[] {
  return scan(counts, expected, zones, (count, mean) =>
    count > mean ? count * Math.log(count / mean) + mean - count : 0,
  );
}

/**
 * Space-time permutation scan: are there more here and now than the totals of this place and of these
 * days would give? A rise of logging everywhere cancels out; so does discontent everywhere.
 * Source: Kulldorff e.a., PLoS Medicine 2 (2005) e59.
 *
 * @returns every zone and duration, the strongest first
 */
export function scanPermutation(counts: Table, zones: readonly Zone[]): Cluster[] {
  const ofDay = counts.map((row) => sum(row));
  const ofPlace = (counts[0] ?? []).map((_, place) => sum(counts.map((row) => row[place] ?? 0)));
  const total = sum(ofDay);
  if (total === 0) return [];
  const expected = ofDay.map((day) => ofPlace.map((place) => (day * place) / total));
  return scan(counts, expected, zones, (count, mean) => {
    if (count <= mean) return 0;
    const rest = total - count;
    const outside = rest === 0 ? 0 : rest * Math.log(rest / (total - mean));
    return count * Math.log(count / mean) + outside;
  });
}

function scan(
  counts: Table,
  expected: Table,
  zones: readonly Zone[],
  scoreOf: (count: number, mean: number) => number,
): Cluster[] {
  const clusters = zones.flatMap((zone, index) => {
    let count = 0;
    let mean = 0;
    return counts.map((_, back): Cluster => {
      const day = counts.length - 1 - back;
      for (const place of zone) {
        count += counts[day]?.[place] ?? 0;
        mean += expected[day]?.[place] ?? 0;
      }
      return { zone: index, duration: back + 1, score: scoreOf(count, mean) };
    });
  });
  return clusters.sort((a, b) => b.score - a.score);
}

const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);

/** Each place with its nearest ones, from itself alone to `nearest` together; every zone once. */
export function nearestZones(
  places: readonly { readonly x: number; readonly y: number }[],
  nearest: number,
): Zone[] {
  const zones = new Map<string, Zone>();
  for (const from of places) {
    const order = places
      .map((to, index) => ({ index, away: Math.hypot(to.x - from.x, to.y - from.y) }))
      .sort((a, b) => a.away - b.away)
      .slice(0, nearest);
    for (let size = 1; size <= order.length; size += 1) {
      const zone = order
        .slice(0, size)
        .map(({ index }) => index)
        .sort((a, b) => a - b);
      zones.set(zone.join(), zone);
    }
  }
  return [...zones.values()];
}
