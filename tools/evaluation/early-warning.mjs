// @ts-check
import { detections, falseEpisodes, kernYears, unquiet } from './episodes.mjs';
import { effortSteps } from './effort-steps.mjs';
import { bandCoverage } from './band-coverage.mjs';
import { readKernPanels } from './kern-panels.mjs';

/** @typedef {import('../../libs/early-warning/src/index')} EarlyWarning */
/** @typedef {import('./episodes.mjs').Period} Period */

/** The second year, with a year of history; and the first, with next to none. */
const MATURE = { from: 366, to: 720 };
const COLD = { from: 57, to: 365 };
const EFFORT_DAYS = 28;
const CURVE_POINTS = 25;

/**
 * The main detector on panels with planted outbreaks.
 * @param {EarlyWarning} library @param {string} folder @param {'frozen' | 'tuned'} mode thresholds as
 *   shipped, or set on these very panels
 */
export function evaluateEarlyWarning(library, folder, mode) {
  const sets = readKernPanels(folder);
  if (sets.length === 0) throw new Error(`Geen map kern_panel* in ${folder}`);
  const scored = sets.map((set) => {
    const expectation = library.expectedCounts(set.panel);
    const scores = library.panelScores(set.panel, expectation.scores);
    return { set, expectation, scores, marks: unquiet(set) };
  });

  /** @param {number} threshold @param {Period} period */
  const measure = (threshold, period) => {
    const total = { falses: 0, years: 0, outbreaks: 0, found: 0, foundInWeek: 0 };
    for (const { set, scores, marks } of scored) {
      const falses = falseEpisodes(set, marks, scores, threshold, period);
      total.falses += falses.flat().length;
      total.years += kernYears(set, period);
      const found = detections(set, scores, threshold, period);
      total.outbreaks += found.outbreaks;
      total.found += found.found;
      total.foundInWeek += found.foundInWeek;
    }
    return {
      falsePerYear: total.falses / total.years,
      pod: total.found / total.outbreaks,
      pod7: total.foundInWeek / total.outbreaks,
      outbreaks: total.outbreaks,
    };
  };

  /** @param {1 | 3.3} budget @param {Period} period */
  const at = (budget, period) => {
    if (mode === 'frozen')
      return measure(library.thresholdsFor({ falsePerKernYear: budget }).act, period);
    return measure(
      lowestWithin(budget, (threshold) => measure(threshold, period).falsePerYear),
      period,
    );
  };

  const strict = at(1, MATURE);
  const mild = at(3.3, MATURE);
  const cold = at(1, COLD);
  const threshold =
    mode === 'frozen' ? library.thresholdsFor({ falsePerKernYear: 1 }).act : tuned(1);
  /** @param {number} budget */
  function tuned(budget) {
    return lowestWithin(budget, (value) => measure(value, MATURE).falsePerYear);
  }
  return {
    panels: sets.length,
    outbreaks: strict.outbreaks,
    podAt1: strict.pod,
    falseAt1: strict.falsePerYear,
    podAt3: mild.pod,
    falseAt3: mild.falsePerYear,
    pod7At1: strict.pod7,
    coldStartPodAt1: cold.pod,
    coldStartFalseAt1: cold.falsePerYear,
    bandCoverage: bandCoverage(scored, library.tails, library.DISPERSION, MATURE),
    effortStepRatio: effortStepRatio(scored, threshold),
    curve: Array.from({ length: CURVE_POINTS }, (_, index) => {
      const { falsePerYear, pod } = measure(2 + index * 0.25, MATURE);
      return [falsePerYear, pod];
    }),
  };
}

/** The lowest threshold that stays within a budget. @param {number} budget @param {(threshold: number) => number} falses */
function lowestWithin(budget, falses) {
  let low = 0;
  let high = 12;
  while (high - low > 0.005) {
    const middle = (low + high) / 2;
    if (falses(middle) <= budget) high = middle;
    else low = middle;
  }
  return high;
}

/**
 * False episodes a day in the four weeks after logging jumped, against other days.
 * @param {{ set: import('./kern-panels.mjs').KernPanel, scores: Float64Array, marks: Uint8Array }[]} scored
 * @param {number} threshold
 */
function effortStepRatio(scored, threshold) {
  const near = { falses: 0, days: 0 };
  const other = { falses: 0, days: 0 };
  for (const { set, scores, marks } of scored) {
    const { days, effort, places } = set.panel;
    const falses = falseEpisodes(set, marks, scores, threshold, MATURE);
    for (const [place, { municipality }] of places.entries()) {
      const steps = effortSteps(effort, municipality, days);
      for (let day = MATURE.from; day <= MATURE.to; day += 1) {
        const isNear = steps.some((step) => day - 1 >= step && day - 1 < step + EFFORT_DAYS);
        const part = isNear ? near : other;
        part.days += 1;
        if (falses[place]?.includes(day)) part.falses += 1;
      }
    }
  }
  return near.falses / near.days / (other.falses / other.days);
}
