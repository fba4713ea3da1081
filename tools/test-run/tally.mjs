// @ts-check

/**
 * What one kind of tests came to. `said` are lines that everybody should see; `output` is shown when
 * something failed.
 * @typedef {{ passed: number, failed: number, skipped: number, output: string, said?: string[] }} Outcome
 */

/**
 * @param {readonly Outcome[]} outcomes
 * @returns {{ passed: number, failed: number, skipped: number }}
 */
export function total(outcomes) {
  const sum = (/** @type {'passed' | 'failed' | 'skipped'} */ key) =>
    outcomes.reduce((count, outcome) => count + outcome[key], 0);
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
}

/** @param {{ passed: number, failed: number, skipped: number }} result */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/**
 * A run that ended badly without naming a failed test has failed all the same.
 * @param {Outcome} outcome
 * @param {number} code exit code of the run
 * @returns {Outcome}
 */
export function honest(outcome, code) {
  return code !== 0 && outcome.failed === 0 ? { ...outcome, failed: 1 } : outcome;
}
