import type { TaggingScore } from '../score-tagging';

/** Less than this is chance on a set of some hundred texts. */
const TOLERANCE = { microF1: 0.005, noneKept: 0.02, calibrationError: 0.02 };

/**
 * Whether a new model may go live: on the same frozen set neither the themes, nor the texts that should
 * stay without one, nor the honesty of its probabilities came out worse.
 */
export function isNotWorse(current: TaggingScore, proposed: TaggingScore): boolean {
  return (
    proposed.items === current.items &&
    proposed.microF1 >= current.microF1 - TOLERANCE.microF1 &&
    proposed.noneKept >= current.noneKept - TOLERANCE.noneKept &&
    proposed.calibrationError <= current.calibrationError + TOLERANCE.calibrationError
  );
}
