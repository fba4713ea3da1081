// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';

/** The weeks that are judged, from 0. */
const FIRST = 575;
const LAST = 623;

const Whole = z.int().min(0);
const Series = z.looseObject({
  y0: z.array(Whole),
  // A single week is written as one number.
  outbreak: z.union([z.array(Whole), Whole.transform((week) => [week])]),
  outbreakStart: z.int().min(1),
});
const Evaluated = z.looseObject({ evaluatedIds: z.array(z.string()).optional() });

/**
 * Farrington flexible with the rule of five in four weeks, on weekly series with one planted outbreak;
 * nothing when the folder has none. Where R judged a part of them only, that part is taken.
 *
 * @param {import('../../libs/early-warning/src/index')} library @param {string} folder
 */
export function evaluateFarrington({ farrington, NOUFAILY_2013 }, folder) {
  const file = join(folder, 'noufaily_series.json.gz');
  if (!existsSync(file)) return [];
  const all = z
    .array(Series)
    .parse(seriesOf(JSON.parse(gunzipSync(readFileSync(file)).toString())));
  const ids = judgedByR(folder);
  const series = ids ? all.filter((each) => ids.has(String(each['id']))) : all;
  const began = process.cpuUsage();
  let falseWeeks = 0;
  let weeks = 0;
  let found = 0;
  for (const { y0, outbreak, outbreakStart } of series) {
    const last = outbreakStart - 1 + outbreak.findLastIndex((count) => count > 0);
    let isFound = false;
    for (let week = FIRST; week <= LAST; week += 1) {
      const quiet = farrington(y0, week, NOUFAILY_2013);
      weeks += 1;
      if (quiet?.isAlarm) falseWeeks += 1;
      if (isFound || week < outbreakStart - 1 || week > last || !quiet) continue;
      // The outbreak is within the half year that the baseline leaves out: the bound is the same.
      const now = (/** @type {number} */ at) =>
        (y0[at] ?? 0) + (outbreak[at - outbreakStart + 1] ?? 0);
      const month = now(week) + now(week - 1) + now(week - 2) + now(week - 3);
      isFound = now(week) > quiet.upperBound && month >= NOUFAILY_2013.atLeast.cases;
    }
    if (isFound) found += 1;
  }
  const { user, system } = process.cpuUsage(began);
  return [
    {
      detector: 'farrington',
      series: series.length,
      falseAlarmRate: falseWeeks / weeks,
      pod: found / series.length,
      cpuSecondsPer1000SeriesWeeks: (user + system) / 1e6 / (weeks / 1_000),
    },
  ];
}

/** @param {unknown} value the series themselves, or a list of them under `series` */
const seriesOf = (value) =>
  Array.isArray(value) ? value : z.object({ series: z.array(z.unknown()) }).parse(value).series;

/** @param {string} folder @returns {Set<string> | null} */
function judgedByR(folder) {
  const file = join(folder, 'noufaily_R_results.json');
  if (!existsSync(file)) return null;
  const { evaluatedIds } = Evaluated.parse(JSON.parse(readFileSync(file, 'utf8')));
  return evaluatedIds ? new Set(evaluatedIds) : null;
}
