// @ts-check

/**
 * What came to one screen, in the order in which it came.
 * @typedef {object} Arrival
 * @property {number} at ms, on the clock that all processes of a machine share
 * @property {number} seq the last change that is included; 0 where nothing is numbered
 * @property {readonly string[]} ids of the signals that it names
 */

/**
 * A signal that was acknowledged.
 * @typedef {object} Posted
 * @property {string} id
 * @property {number} sentAt on the same clock
 * @property {number | null} seq number of its change; `null`: not known, or nothing is numbered
 */

/**
 * When each signal was on a screen: with the first message that names it, or that includes its number.
 * The state in a message is the state after all changes up to its number, so that a signal may be
 * included without being named.
 * @param {readonly Arrival[]} arrivals
 * @param {readonly Posted[]} posted
 * @returns {{ delays: number[], lost: number }} ms from sending, of those that were shown
 */
export function shownOf(arrivals, posted) {
  /** @type {Map<string, number>} */
  const namedAt = new Map();
  for (const { at, ids } of arrivals) {
    for (const id of ids) if (!namedAt.has(id)) namedAt.set(id, at);
  }
  const steps = upwards(arrivals);
  /** @type {number[]} */
  const delays = [];
  for (const { id, sentAt, seq } of posted) {
    const shownAt = Math.min(namedAt.get(id) ?? Infinity, includedAt(steps, seq));
    if (shownAt < Infinity) delays.push(shownAt - sentAt);
  }
  return { delays, lost: posted.length - delays.length };
}

/** The arrivals that brought a screen further. @param {readonly Arrival[]} arrivals */
function upwards(arrivals) {
  let highest = 0;
  return arrivals.filter(({ seq }) => {
    const isFurther = seq > highest;
    highest = Math.max(highest, seq);
    return isFurther;
  });
}

/** @param {readonly Arrival[]} steps by rising number @param {number | null} seq */
function includedAt(steps, seq) {
  if (seq === null) return Infinity;
  let low = 0;
  let high = steps.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((steps[middle]?.seq ?? Infinity) >= seq) high = middle;
    else low = middle + 1;
  }
  return steps[low]?.at ?? Infinity;
}
