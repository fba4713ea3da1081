import { chanceOf } from './margins';
import { CALIBRATION_STEPS, type ThemeCalibration } from './theme-model';

/** How a margin came out: whether the theme was right. */
export interface Outcome {
  readonly margin: number;
  readonly isRight: boolean;
}

const STEPS = 60;
/** So many outcomes as the general calibration predicts stand beside those that were seen. */
const HELD_BY = 8;

/** As a model file keeps it, so that a model is the same after it was stored. */
function rounded(value: number): number {
  return Math.round(value * CALIBRATION_STEPS) / CALIBRATION_STEPS;
}

/** The chance that a theme with this margin is right. */
export function probabilityOf(margin: number, { slope, offset }: ThemeCalibration): number {
  return chanceOf(slope * margin + offset);
}

/**
 * Fits slope and offset to outcomes (Platt), held near `start`: few outcomes hardly move it. Newton
 * steps, deterministic; the slope stays positive so that a larger margin never means less sure.
 */
export function calibrate(outcomes: readonly Outcome[], start: ThemeCalibration): ThemeCalibration {
  let { slope, offset } = start;
  for (let step = 0; step < STEPS; step += 1) {
    let slopePull = HELD_BY * (start.slope - slope);
    let offsetPull = HELD_BY * (start.offset - offset);
    let slopeCurve = HELD_BY;
    let offsetCurve = HELD_BY;
    let bothCurve = 0;
    for (const { margin, isRight } of outcomes) {
      const chance = chanceOf(slope * margin + offset);
      const pull = (isRight ? 1 : 0) - chance;
      const curve = chance * (1 - chance);
      slopePull += pull * margin;
      offsetPull += pull;
      slopeCurve += curve * margin * margin;
      offsetCurve += curve;
      bothCurve += curve * margin;
    }
    const determinant = slopeCurve * offsetCurve - bothCurve * bothCurve;
    if (!(determinant > 0)) break;
    const slopeStep = (offsetCurve * slopePull - bothCurve * offsetPull) / determinant;
    const offsetStep = (slopeCurve * offsetPull - bothCurve * slopePull) / determinant;
    slope = Math.min(Math.max(slope + slopeStep, 0.05), 8);
    offset = Math.min(Math.max(offset + offsetStep, -8), 8);
    if (Math.abs(slopeStep) + Math.abs(offsetStep) < 1e-9) break;
  }
  return { slope: rounded(slope), offset: rounded(offset) };
}
