import { MERGE_DAYS } from '../episodes/merge-days';
import { expectedCounts } from '../expectation/expected-counts';
import { type Panel, seriesOf } from '../expectation/panel';
import type { Calibration } from './alarm-budget';
import { panelScores } from './neighbours';
import { randomFrom } from './random';
import { DISPERSION } from './warning-score';

export interface SimulationSettings {
  /** The same seed gives the same calibration. */
  readonly seed: number;
  /** Times that the whole panel is simulated. */
  readonly rounds: number;
}

/** With less history there is no fit to simulate from. */
const LEAST_DAYS = 180;
/** Counted from here on: before it the own past is too short for scores as they will be. */
const COUNTED_FROM_DAY = 120;
/** With fewer kern-years of simulation a rate of one a year is not known well enough. */
const LEAST_KERN_YEARS = 20;
/** The fit is kinder than life, in which what is expected is not quite right: so much more is reckoned with. */
const DOUBT = 1.4;
const SCORES = Array.from({ length: 12 }, (_, at) => 2 + at / 2);
const YEAR = 365.25;

/**
 * How often which score comes about by chance here: the own fit is simulated without any unrest, judged by
 * the same engine, and false episodes are counted.
 *
 * @returns `null` when there is too little to simulate from: the shipped calibration then holds
 */
export function simulatedCalibration(
  panel: Panel,
  { seed, rounds }: SimulationSettings,
): Calibration | null {
  const years = ((panel.days - COUNTED_FROM_DAY) * panel.places.length * rounds) / YEAR;
  if (panel.days < LEAST_DAYS || !(years >= LEAST_KERN_YEARS)) return null;
  const random = randomFrom(seed);
  const { means, offsets } = expectedCounts(panel);
  const rates = lastRates(panel, means, offsets);
  const episodes = SCORES.map(() => 0);
  for (let round = 0; round < rounds; round += 1) {
    const counts = quietCounts(panel, rates, offsets, random);
    const quiet = { ...panel, counts };
    const scores = panelScores(quiet, expectedCounts(quiet).scores);
    for (const [at, score] of SCORES.entries())
      episodes[at] = (episodes[at] ?? 0) + episodesAt(quiet, scores, score);
  }
  // Half an episode added: none in so many years is not never. From high to low a rate never falls.
  const points = SCORES.map((score, at) => ({
    score,
    falsePerKernYear: (DOUBT * ((episodes[at] ?? 0) + 0.5)) / years,
  }));
  const falling = points.filter(({ falsePerKernYear }, at) =>
    points.slice(0, at).every((before) => before.falsePerKernYear > falsePerKernYear),
  );
  return falling.length >= 2 ? falling : null;
}

function lastRates({ days, places }: Panel, means: Float64Array, offsets: Float64Array): number[] {
  return Array.from({ length: means.length / days }, (_, series) => {
    const offset = offsets[(series % places.length) * days + days - 1] ?? 0;
    return offset > 0 ? (means[series * days + days - 1] ?? 0) / offset : 0;
  });
}

function quietCounts(
  panel: Panel,
  rates: readonly number[],
  offsets: Float64Array,
  random: () => number,
): Float64Array {
  const { days, places } = panel;
  const counts = new Float64Array(seriesOf(panel) * days);
  for (const [series, rate] of rates.entries()) {
    const row = (series % places.length) * days;
    for (let day = 0; day < days; day += 1)
      counts[series * days + day] = drawn(rate * (offsets[row + day] ?? 0), random);
  }
  return counts;
}

/** A larger count is the same to a detector whose score has a ceiling. */
const MOST = 1_000;

/** A negative binomial count, by adding chances up until a drawn one is reached. */
function drawn(mean: number, random: () => number): number {
  const goal = random();
  if (!(mean > 0)) return 0;
  const size = mean / (DISPERSION - 1);
  const share = 1 - 1 / DISPERSION;
  let chance = DISPERSION ** -size;
  let sum = chance;
  let count = 0;
  while (goal > sum && count < MOST) {
    chance *= (share * (size + count)) / (count + 1);
    sum += chance;
    count += 1;
  }
  return count;
}

/** Days from a score on, of all themes of a kern together, at most a week apart, are one episode. */
function episodesAt({ days, places, themes }: Panel, scores: Float64Array, from: number): number {
  let episodes = 0;
  for (let place = 0; place < places.length; place += 1) {
    let last = -Infinity;
    for (let day = COUNTED_FROM_DAY; day < days; day += 1) {
      let isUp = false;
      for (let theme = 0; theme < themes && !isUp; theme += 1)
        isUp = (scores[(theme * places.length + place) * days + day] ?? 0) >= from;
      if (!isUp) continue;
      if (day - last > MERGE_DAYS) episodes += 1;
      last = day;
    }
  }
  return episodes;
}
