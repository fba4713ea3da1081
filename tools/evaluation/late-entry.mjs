// @ts-check
import { detections, falseEpisodes, kernYears, unquiet } from './episodes.mjs';

/** @typedef {import('../../libs/early-warning/src/index')} EarlyWarning */
/** @typedef {import('./kern-panels.mjs').KernPanel} KernPanel */

const MATURE = { from: 366, to: 720 };
/** What a day said before this has no weight left. */
const MEMORY_DAYS = 200;

/**
 * The second year as it was known on each day itself, at the shipped threshold: with the correction for what is
 * still to be entered, and without it. Nothing when the sets do not say when a signal was entered.
 *
 * @param {EarlyWarning} library @param {readonly KernPanel[]} sets
 */
export function evaluateLateEntry(library, sets) {
  if (sets.some(({ entered }) => entered.length === 0)) return [];
  const measured = [true, false].map((isCorrected) => measure(library, sets, isCorrected));
  const [corrected, plain] = measured;
  return [{ detector: 'as known each day', corrected, plain }];
}

/** @param {EarlyWarning} library @param {readonly KernPanel[]} sets @param {boolean} isCorrected */
function measure(library, sets, isCorrected) {
  const { act } = library.thresholdsFor({ falsePerKernYear: 1 });
  const total = { falses: 0, years: 0, outbreaks: 0, found: 0, foundInWeek: 0 };
  for (const set of sets) {
    const scores = library.panelScores(set.panel, scoresAsKnown(library, set, isCorrected));
    total.falses += falseEpisodes(set, unquiet(set), scores, act, MATURE).flat().length;
    total.years += kernYears(set, MATURE);
    const found = detections(set, scores, act, MATURE);
    total.outbreaks += found.outbreaks;
    total.found += found.found;
    total.foundInWeek += found.foundInWeek;
  }
  return {
    pod: total.found / total.outbreaks,
    pod7: total.foundInWeek / total.outbreaks,
    falsePerYear: total.falses / total.years,
  };
}

/** Own scores of every series on every day of the second year. @param {EarlyWarning} library @param {KernPanel} set @param {boolean} isCorrected */
function scoresAsKnown(library, { panel, entered }, isCorrected) {
  const { days } = panel;
  const { means } = library.expectedCounts(panel);
  const scores = new Float64Array(panel.counts.length);
  const known = new Float64Array(panel.counts.length);
  const byEntry = Array.from({ length: days }, () => /** @type {number[]} */ ([]));
  for (const { at, enteredOn } of entered) if (enteredOn < days) byEntry[enteredOn]?.push(at);
  for (let day = 0; day < MATURE.to; day += 1) {
    for (const at of byEntry[day] ?? []) known[at] = (known[at] ?? 0) + 1;
    if (day < MATURE.from - 1) continue;
    const curve = isCorrected ? curveOn(library, days, entered, day) : library.delayCurve([]);
    const from = day - MEMORY_DAYS;
    const expected = new Float64Array(MEMORY_DAYS + 1);
    for (let row = 0; row < known.length; row += days) {
      for (let at = 0; at <= MEMORY_DAYS; at += 1)
        expected[at] =
          (means[row + from + at] ?? NaN) * library.arrivedShare(curve, MEMORY_DAYS - at);
      const counts = known.subarray(row + from, row + day + 1);
      scores[row + day] = library.scoreOf(library.stateAfter(counts, expected));
    }
  }
  return scores;
}

/** What the last half year of entries says on a day. @param {EarlyWarning} library @param {number} days @param {KernPanel['entered']} entered @param {number} day */
function curveOn(library, days, entered, day) {
  return library.delayCurve(
    entered
      .filter(({ at, enteredOn }) => enteredOn <= day && day - (at % days) <= MEMORY_DAYS)
      .map(({ at, enteredOn }) => ({
        daysAgo: day - (at % days),
        delayDays: enteredOn - (at % days),
        n: 1,
      })),
  );
}
