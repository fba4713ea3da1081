// @ts-check
const WINDOW = 28;
const LOW = 0.05;
const HIGH = 0.95;

/** @typedef {import('./kern-panels.mjs').KernPanel} KernPanel */
/** @typedef {{ means: Float64Array, evidence: Float64Array }} Expectation */

/**
 * How often four weeks of a quiet series fall within the 90 % band. Counts are whole numbers: a count
 * on the edge of the band is inside for that part of its chance that lies inside, so that a right band
 * gives 0.90 also when most counts are zero.
 *
 * @param {{ set: KernPanel, expectation: Expectation, marks: Uint8Array }[]} scored
 * @param {(model: { mean: number, variance: number }, count: number) => { atMost: number, atLeast: number }} tails
 * @param {number} dispersion @param {{ from: number, to: number }} period
 */
export function bandCoverage(scored, tails, dispersion, { from, to }) {
  let inside = 0;
  let looked = 0;
  for (const { set, expectation, marks } of scored) {
    const { days, counts } = set.panel;
    for (let row = 0; row < counts.length; row += days) {
      for (let start = row + from + WINDOW - 1; start + WINDOW <= row + to; start += WINDOW) {
        let count = 0;
        let mean = 0;
        let isQuiet = true;
        for (let at = start; at < start + WINDOW; at += 1) {
          count += counts[at] ?? 0;
          mean += expectation.means[at] ?? 0;
          isQuiet &&= marks[at] === 0;
        }
        if (!isQuiet) continue;
        const evidence = expectation.evidence[start] ?? 1;
        const model = { mean, variance: dispersion * mean + mean ** 2 / evidence };
        const { atMost, atLeast } = tails(model, count);
        const below = 1 - atLeast;
        const within = Math.max(0, Math.min(atMost, HIGH) - Math.max(below, LOW));
        inside += within / (atMost - below);
        looked += 1;
      }
    }
  }
  return inside / looked;
}
