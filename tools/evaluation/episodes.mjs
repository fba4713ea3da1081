// @ts-check
// Measures of an alarm against planted outbreaks; days count from 1, as in the sets.

/** Alarms at most so many days apart are one episode. */
const APART = 7;
/** After an outbreak an alarm is neither right nor wrong for so many days. */
const AFTERMATH = 28;
/** An outbreak is found up to so many days after its end. */
const FOUND_AFTER = 6;
const WEEK = 7;
const YEAR = 365;

/** @typedef {import('./kern-panels.mjs').KernPanel} KernPanel */
/** @typedef {{ from: number, to: number }} Period both days included */

/** For every series and day whether an outbreak, or its aftermath, is going on. @param {KernPanel} set */
export function unquiet({ panel, outbreaks }) {
  const marks = new Uint8Array(panel.counts.length);
  for (const { series, onset, duration } of outbreaks) {
    const end = Math.min(panel.days, onset + duration + AFTERMATH);
    marks.fill(1, series * panel.days + onset - 1, series * panel.days + end);
  }
  return marks;
}

/**
 * First days of false episodes, per place; its themes are looked at together.
 * @param {KernPanel} set @param {Uint8Array} marks @param {Float64Array} scores
 * @param {number} threshold @param {Period} period
 * @returns {number[][]}
 */
export function falseEpisodes({ panel }, marks, scores, threshold, { from, to }) {
  const { days, places, themes } = panel;
  return places.map((_, place) => {
    /** @type {number[]} */
    const starts = [];
    let last = -Infinity;
    for (let day = from; day <= to; day += 1) {
      let isFalse = false;
      for (let theme = 0; theme < themes && !isFalse; theme += 1) {
        const at = (theme * places.length + place) * days + day - 1;
        isFalse = marks[at] === 0 && (scores[at] ?? 0) > threshold;
      }
      if (!isFalse) continue;
      if (day - last > APART) starts.push(day);
      last = day;
    }
    return starts;
  });
}

/**
 * Outbreaks that begin in the period (and can still be found in it): found at all, and in their first week.
 * @param {KernPanel} set @param {Float64Array} scores @param {number} threshold @param {Period} period
 */
export function detections({ panel, outbreaks }, scores, threshold, { from, to }) {
  const looked = outbreaks.filter(({ onset }) => onset >= from && onset <= to - AFTERMATH);
  const delays = looked.map(({ series, onset, duration }) => {
    const last = Math.min(panel.days, onset + duration + FOUND_AFTER);
    for (let day = onset; day <= last; day += 1)
      if ((scores[series * panel.days + day - 1] ?? 0) > threshold) return day - onset;
    return Infinity;
  });
  return {
    outbreaks: looked.length,
    found: delays.filter((delay) => delay < Infinity).length,
    foundInWeek: delays.filter((delay) => delay < WEEK).length,
  };
}

/** @param {KernPanel} set @param {Period} period */
export const kernYears = ({ panel }, { from, to }) =>
  (panel.places.length * (to - from + 1)) / YEAR;
