import { baselineOf, type Baseline, type BaselineSettings } from './baseline';
import { fitQuasiPoisson, leverages, type QuasiPoissonFit } from './quasi-poisson';
import { SparseRows } from './sparse-rows';
import { type Threshold, thresholdOf } from './threshold';
import { studentTwoSided } from '../../distributions/student';

const WEEKS_A_YEAR = 52;

export interface FarringtonSettings extends BaselineSettings {
  /** Weeks that stick out more than this many standardised residuals weigh less. */
  readonly weightsThreshold: number;
  /** A trend is kept when it is at least this significant; 1: always. */
  readonly trendSignificance: number;
  readonly threshold: Threshold;
  readonly alpha: number;
  /** No alarm with fewer than `cases` in the last `weeks` weeks. */
  readonly atLeast: { readonly cases: number; readonly weeks: number };
}

/** The settings of Noufaily e.a. (2013), with the rule of five cases in four weeks. */
export const NOUFAILY_2013: FarringtonSettings = {
  years: 5,
  halfWindow: 3,
  parts: 10,
  weeksLeftOut: 26,
  frequency: 52,
  weightsThreshold: 2.58,
  trendSignificance: 1,
  threshold: 'negative-binomial',
  alpha: 0.01,
  atLeast: { cases: 5, weeks: 4 },
};

export interface FarringtonWeek {
  /** An alarm is a count above this. */
  readonly upperBound: number;
  /** Mean that the bound was taken of. */
  readonly mean: number;
  /** Variance over mean, at least 1. */
  readonly dispersion: number;
  readonly isAlarm: boolean;
  /** Whether there were enough cases to say anything. */
  readonly isJudged: boolean;
}

/**
 * Farrington flexible for one week of a long weekly series.
 * Source: Noufaily e.a., Statistics in Medicine 32 (2013) 1206; numbers equal those of the R package
 * `surveillance`.
 *
 * @param counts weekly counts, at least `now + 1` of them
 * @param now index of the week to judge
 * @returns `null` when the history is too short or no model fits
 */
export function farrington(
  counts: readonly number[],
  now: number,
  settings: FarringtonSettings,
): FarringtonWeek | null {
  const baseline = baselineOf(now, settings);
  if (!baseline) return null;
  const past = new Float64Array(baseline.weeks.map((week) => counts[week] ?? 0));
  const model =
    trendedModel(baseline, past, now, settings) ?? fit(baseline, past, now, false, settings);
  if (!model) return null;
  const prediction = predict(model);
  const bound = thresholdOf(prediction, model.dispersion, settings);
  const recent = counts.slice(now - settings.atLeast.weeks + 1, now + 1);
  const isJudged = recent.reduce((sum, count) => sum + count, 0) >= settings.atLeast.cases;
  const count = counts[now] ?? 0;
  return {
    upperBound: bound.upper,
    mean: bound.mean,
    dispersion: model.dispersion,
    isAlarm: isJudged && count > bound.upper,
    isJudged,
  };
}

interface Model {
  readonly fit: QuasiPoissonFit;
  readonly dispersion: number;
  /** Scale of the standard errors: the dispersion as the weights of the second fit give it. */
  readonly errorScale: number;
  readonly freedom: number;
  /** The row of the present week. */
  readonly present: Float64Array;
}

/** The model with a trend, when that is significant, has three years to stand on and stays within what was seen. */
function trendedModel(
  baseline: Baseline,
  past: Float64Array,
  now: number,
  settings: FarringtonSettings,
): Model | null {
  const model = fit(baseline, past, now, true, settings);
  if (!model) return null;
  const slope = model.fit.coefficients[1] ?? 0;
  const error = Math.sqrt(model.errorScale * trendVariance(model.fit));
  const isSignificant = studentTwoSided(slope / error, model.freedom) < settings.trendSignificance;
  const isWithin = Math.exp(predict(model).log) <= Math.max(...past);
  return settings.years >= 3 && isSignificant && isWithin ? model : null;
}

/** Columns: intercept, trend counted from now (so that its numbers stay small), a part of the year each. */
function fit(
  baseline: Baseline,
  past: Float64Array,
  now: number,
  hasTrend: boolean,
  { weightsThreshold, parts }: FarringtonSettings,
): Model | null {
  const firstSeason = hasTrend ? 2 : 1;
  const columns = firstSeason + parts - 1;
  const rows = new SparseRows(columns, 3 * past.length);
  for (let row = 0; row < past.length; row += 1) {
    const season = baseline.seasons[row] ?? parts;
    rows.put(0, 1);
    if (hasTrend) rows.put(1, ((baseline.weeks[row] ?? now) - now) / WEEKS_A_YEAR);
    // The first part of the year has no column: it is in the first.
    if (season > 1) rows.put(firstSeason + season - 2, 1);
    rows.close();
  }
  const first = fitQuasiPoisson(rows, past, new Float64Array(past.length).fill(1));
  if (!first.hasConverged) return null;
  const freedom = past.length - columns;
  const dispersion = Math.max(1, squares(first, past, first.workingWeights) / freedom);
  const residuals = standardised(first, past, dispersion, leverages(first, rows));
  const weights = weightsFor(residuals, weightsThreshold);
  const second = fitQuasiPoisson(rows, past, weights);
  const present = new Float64Array(columns);
  present[0] = 1;
  if (parts > 1) present[columns - 1] = 1;
  return {
    fit: second,
    dispersion: Math.max(1, squares(second, past, second.workingWeights) / freedom),
    errorScale: squares(second, past, weights) / freedom,
    freedom,
    present,
  };
}

/** Anscombe residuals, standardised. */
function standardised(
  fit: QuasiPoissonFit,
  past: Float64Array,
  dispersion: number,
  leverage: Float64Array,
): Float64Array {
  const residuals = new Float64Array(past.length);
  for (let row = 0; row < past.length; row += 1) {
    const count = past[row] ?? 0;
    const root = Math.sqrt(fit.fitted[row] ?? 0);
    const residual = 1.5 * (Math.cbrt(count * count) / Math.cbrt(root) - root);
    residuals[row] = residual / Math.sqrt(dispersion * (1 - (leverage[row] ?? 0)));
  }
  return residuals;
}

/** Weeks far above normal weigh less, as past outbreaks; the weights add up to the number of weeks. */
function weightsFor(residuals: Float64Array, threshold: number): Float64Array {
  const weights = new Float64Array(residuals.length);
  let sum = 0;
  for (let row = 0; row < weights.length; row += 1) {
    const residual = residuals[row] ?? 0;
    const weight = residual > threshold ? residual ** -2 : 1;
    weights[row] = weight;
    sum += weight;
  }
  const scale = residuals.length / sum;
  for (let row = 0; row < weights.length; row += 1) weights[row] = (weights[row] ?? 0) * scale;
  return weights;
}

/** Sum of squared relative residuals under these weights. */
function squares(fit: QuasiPoissonFit, past: Float64Array, weights: Float64Array): number {
  let sum = 0;
  for (let row = 0; row < past.length; row += 1) {
    const mean = fit.fitted[row] ?? 0;
    const off = ((past[row] ?? 0) - mean) / mean;
    sum += (weights[row] ?? 0) * off * off;
  }
  return sum;
}

/** Logarithm of the expected count of the present week, and its standard error. */
function predict({ fit, errorScale, present }: Model): { log: number; error: number } {
  const log = present.reduce((sum, value, at) => sum + value * (fit.coefficients[at] ?? 0), 0);
  return { log, error: Math.sqrt(errorScale * variance(fit, present)) };
}

const trendVariance = ({ unscaledCovariance, coefficients }: QuasiPoissonFit): number =>
  unscaledCovariance[coefficients.length + 1] ?? 0;

function variance({ unscaledCovariance }: QuasiPoissonFit, row: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < row.length; i += 1) {
    const value = row[i] ?? 0;
    if (value === 0) continue;
    for (let j = 0; j < row.length; j += 1)
      sum += value * (row[j] ?? 0) * (unscaledCovariance[i * row.length + j] ?? 0);
  }
  return sum;
}
