// @ts-check

/** @typedef {{ write: (text: string) => void }} Screen */

/**
 * @param {number} ms
 * @returns {string} `0,4 s`, `41 s` or `1 min 12 s`
 */
export function duration(ms) {
  const seconds = ms / 1000;
  if (seconds < 10) return `${seconds.toFixed(1).replace('.', ',')} s`;
  if (seconds < 60) return `${Math.round(seconds)} s`;
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)} min ${whole % 60} s`;
}

/**
 * One line per step: what happens first, how long it took at the end, so that a long wait has a name.
 * @template T
 * @param {Screen} screen
 * @param {string} label
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(screen, label, work) {
  const start = performance.now();
  screen.write(`${label} … `);
  try {
    const result = await work();
    screen.write(`${duration(performance.now() - start)}\n`);
    return result;
  } catch (error) {
    screen.write('mislukt\n');
    throw error;
  }
}
