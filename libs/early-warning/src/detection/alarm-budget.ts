import type { Thresholds } from '../judgement/judgement';
import { CEILING } from './warning-score';

/** How often a score comes about by chance alone: false episodes of one kern in a year, all themes together. */
export interface CalibrationPoint {
  readonly score: number;
  readonly falsePerKernYear: number;
}

/** From low scores to high; ever fewer false episodes. At least two points. */
export type Calibration = readonly CalibrationPoint[];

/**
 * What the detector did on the first two of three simulated panels, in the first or the second year,
 * whichever was worse, or a little more. README.md says what it then finds on the third. Used until an own calibration was
 * simulated.
 */
export const SHIPPED_CALIBRATION: Calibration = [
  { score: 2, falsePerKernYear: 12.3 },
  { score: 3, falsePerKernYear: 8.8 },
  { score: 3.5, falsePerKernYear: 5.9 },
  { score: 4, falsePerKernYear: 4.0 },
  { score: 4.5, falsePerKernYear: 2.5 },
  { score: 5, falsePerKernYear: 1.6 },
  { score: 5.5, falsePerKernYear: 1 },
  { score: 6, falsePerKernYear: 0.51 },
  { score: 6.5, falsePerKernYear: 0.33 },
  { score: 7, falsePerKernYear: 0.16 },
  { score: 7.5, falsePerKernYear: 0.08 },
];

/** Watching begins where there are this many times the false alarms of acting. */
const WATCH_FACTOR = 3.3;
/** A budget is at least one false alarm in twenty years and at most two a month. */
const BUDGET = { least: 0.05, most: 24 };

/** What an installation allows. */
export interface AlarmBudget {
  /** False alarms that one kern may give in a year. */
  readonly falsePerKernYear: number;
}

/**
 * The scores from which a kern is watched and acted upon, for a number of false alarms that is allowed. An
 * own calibration brings acting no lower than where the shipped one begins to watch: with little data the own
 * fit is too quiet to believe that chance gives so much less here.
 */
export function thresholdsFor(
  { falsePerKernYear }: AlarmBudget,
  calibration: Calibration = SHIPPED_CALIBRATION,
): Thresholds {
  const asked = Number.isNaN(falsePerKernYear) ? 1 : falsePerKernYear;
  const allowed = Math.min(BUDGET.most, Math.max(BUDGET.least, asked));
  const doubted = (budget: number): number =>
    Math.max(scoreAt(budget, calibration), scoreAt(budget * WATCH_FACTOR, SHIPPED_CALIBRATION));
  return { act: doubted(allowed), watch: doubted(allowed * WATCH_FACTOR) };
}

/**
 * In quiet times a score at least this high comes about once in so many days in one kern; ten years at most,
 * because nobody has seen longer.
 */
export function recurrenceDays(
  score: number,
  calibration: Calibration = SHIPPED_CALIBRATION,
): number | null {
  const first = calibration[0];
  if (!first || score < first.score) return null;
  const [from, to] = around(calibration, (point) => point.score >= score);
  const share = (score - from.score) / (to.score - from.score);
  const rate = Math.exp(
    between(Math.log(from.falsePerKernYear), Math.log(to.falsePerKernYear), share),
  );
  return Math.min(MOST_YEARS, 1 / rate) * DAYS_PER_YEAR;
}

/** A threshold at the ceiling of the score itself would never be passed. */
const HIGHEST = CEILING - 0.1;

const DAYS_PER_YEAR = 365.25;
const MOST_YEARS = 10;

function scoreAt(falsePerKernYear: number, calibration: Calibration): number {
  const [from, to] = around(calibration, (point) => point.falsePerKernYear <= falsePerKernYear);
  const logs = [from, to].map((point) => Math.log(point.falsePerKernYear));
  const share = (Math.log(falsePerKernYear) - (logs[0] ?? 0)) / ((logs[1] ?? 0) - (logs[0] ?? 0));
  return Math.min(HIGHEST, Math.max(0, between(from.score, to.score, share)));
}

/** The two points a value lies between; beyond the ends the last two, so that the line goes on. */
function around(
  calibration: Calibration,
  isBeyond: (point: CalibrationPoint) => boolean,
): [CalibrationPoint, CalibrationPoint] {
  const found = calibration.findIndex(isBeyond);
  const upper = Math.max(1, found < 0 ? calibration.length - 1 : found);
  const from = calibration[upper - 1];
  const to = calibration[upper];
  if (!from || !to) throw new RangeError('A calibration has at least two points.');
  return [from, to];
}

const between = (from: number, to: number, share: number): number => from + (to - from) * share;
