// @ts-check

const WINDOW = 28;
/** A step: four weeks of logging differ from the four before by this much, on a logarithmic scale. */
const STEP = 0.3;

/**
 * Days (from 0) on which the logging of a municipality jumped, up or down; at least eight weeks apart.
 * @param {ArrayLike<number>} effort municipalities x days @param {number} municipality @param {number} days
 * @returns {number[]}
 */
export function effortSteps(effort, municipality, days) {
  const sum = (/** @type {number} */ from) => {
    let total = 1;
    for (let day = from; day < from + WINDOW; day += 1)
      total += effort[municipality * days + day] ?? 0;
    return total;
  };
  const jumps = Array.from({ length: days }, (_, day) =>
    day < WINDOW || day >= days - WINDOW ? 0 : Math.abs(Math.log(sum(day) / sum(day - WINDOW))),
  );
  const steps = [];
  for (;;) {
    const largest = Math.max(...jumps);
    if (largest < STEP) return steps.sort((a, b) => a - b);
    const day = jumps.indexOf(largest);
    steps.push(day);
    jumps.fill(0, Math.max(0, day - 2 * WINDOW), day + 2 * WINDOW + 1);
  }
}
