import { type Panel, seriesOf } from '../expectation/panel';
import { CEILING } from './warning-score';

/** Kernen that are looked at beside one. */
const NEAREST = 3;
/** What the strongest neighbour adds, of its own score. */
const SHARE = 0.3;
/** Below this a series itself has hardly anything to show, whatever its neighbours do. */
const LEAST_OWN = 1;

/**
 * The score of a series with its neighbours: unrest that is next door makes the same signs weigh more.
 *
 * @param own score of the series itself
 * @param neighbour highest own score of the same theme in the nearest kernen of the municipality
 */
export function combinedScore(own: number, neighbour: number): number {
  if (!(own > LEAST_OWN) || !(neighbour > 0)) return own;
  return Math.min(CEILING, own + SHARE * neighbour);
}

/** For each place the nearest ones of its municipality; none where positions are not known. */
export function nearestPlaces(places: Panel['places']): number[][] {
  return places.map((from, index) =>
    places
      .map((to, at) => ({
        at,
        to,
        away: Math.hypot((to.x ?? NaN) - (from.x ?? NaN), (to.y ?? NaN) - (from.y ?? NaN)),
      }))
      .filter(
        ({ at, to, away }) => at !== index && to.municipality === from.municipality && away >= 0,
      )
      .sort(
        (a, b) => a.away - b.away || (a.to.x ?? 0) - (b.to.x ?? 0) || (a.to.y ?? 0) - (b.to.y ?? 0),
      )
      .slice(0, NEAREST)
      .map(({ at }) => at),
  );
}

/** Scores of all series, neighbours included. @param own scores of the series themselves, series x days */
export function panelScores(panel: Panel, own: Float64Array): Float64Array {
  const { days, places } = panel;
  const nearest = nearestPlaces(places);
  const scores = new Float64Array(own.length);
  for (let series = 0; series < seriesOf(panel); series += 1) {
    const place = series % places.length;
    const theme = series - place;
    const rows = (nearest[place] ?? []).map((neighbour) => (theme + neighbour) * days);
    for (let day = 0; day < days; day += 1) {
      const at = series * days + day;
      const score = own[at] ?? 0;
      let neighbour = 0;
      if (score > LEAST_OWN)
        for (const row of rows) neighbour = Math.max(neighbour, own[row + day] ?? 0);
      scores[at] = combinedScore(score, neighbour);
    }
  }
  return scores;
}
