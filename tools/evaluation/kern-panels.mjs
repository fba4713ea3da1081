// @ts-check
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';

const Whole = z.coerce.number().int();
const Event = z.object({
  day: Whole.min(1),
  kern: z.string(),
  theme: Whole.min(1),
  reportDay: Whole.optional(),
});
const Place = z.object({
  kern: z.string(),
  mun: z.string(),
  x: z.coerce.number(),
  y: z.coerce.number(),
  pop: z.coerce.number().positive(),
});
const CalendarDay = z.looseObject({ day: Whole, dow: Whole.min(1).max(7), holiday: Whole });
const Effort = z.coerce.number().min(0);
const Outbreak = z.object({
  kern: z.string(),
  theme: z.int().min(1),
  onset: z.int().min(1),
  dur: z.int().min(1),
});

/**
 * Counts of villages by day and theme in which outbreaks were planted; days of an outbreak from 1.
 * @typedef {object} KernPanel
 * @property {import('../../libs/early-warning/src/index').Panel} panel
 * @property {{ series: number, onset: number, duration: number }[]} outbreaks
 * @property {{ at: number, enteredOn: number }[]} entered place of each signal in the counts and the day, from 0,
 *   on which it was entered; empty when that is not told
 */

/**
 * Every `kern_panel*` folder, in order of name.
 * @param {string} folder
 * @returns {KernPanel[]}
 */
export function readKernPanels(folder) {
  return readdirSync(folder)
    .filter((name) => /^kern_panel/.test(name))
    .sort()
    .map((name) => readPanel(join(folder, name)));
}

/** @param {string} folder @returns {KernPanel} */
function readPanel(folder) {
  const places = rows(folder, 'kern_places.csv', Place);
  const calendar = rows(folder, 'kern_calendar_effort.csv', CalendarDay);
  const events = rows(folder, 'kern_events.csv.gz', Event);
  const truth = z.array(Outbreak).parse(JSON.parse(read(folder, 'kern_truth.json').toString()));
  const municipalities = [...new Set(places.map(({ mun }) => mun))].sort();
  const kernen = new Map(places.map(({ kern }, index) => [kern, index]));
  const days = calendar.length;
  const themes = Math.max(...events.map(({ theme }) => theme));
  const seriesOf = (/** @type {string} */ kern, /** @type {number} */ theme) => {
    const place = kernen.get(kern);
    if (place === undefined) throw new Error(`${folder}: onbekende kern ${kern}`);
    return (theme - 1) * places.length + place;
  };
  const counts = new Uint16Array(themes * places.length * days);
  const entered = [];
  for (const { day, kern, theme, reportDay } of events) {
    const at = seriesOf(kern, theme) * days + day - 1;
    if (reportDay !== undefined) entered.push({ at, enteredOn: reportDay - 1 });
    counts[at] = (counts[at] ?? 0) + 1;
  }
  const effort = Float64Array.from(
    municipalities.flatMap((mun) => calendar.map((day) => Effort.parse(day[`logs${mun}`]))),
  );
  return {
    panel: {
      days,
      firstWeekday: (calendar[0]?.dow ?? 1) - 1,
      holidays: new Set(calendar.flatMap(({ holiday }, at) => (holiday > 0 ? [at] : []))),
      places: places.map(({ mun, x, y, pop }) => ({
        municipality: municipalities.indexOf(mun),
        inhabitants: pop,
        x,
        y,
      })),
      themes,
      counts,
      effort,
    },
    entered,
    outbreaks: truth.map(({ kern, theme, onset, dur }) => ({
      series: seriesOf(kern, theme),
      onset,
      duration: dur,
    })),
  };
}

/**
 * @template {z.ZodType} Schema
 * @param {string} folder @param {string} file @param {Schema} schema
 * @returns {z.output<Schema>[]}
 */
function rows(folder, file, schema) {
  return z.array(schema).parse(parse(read(folder, file), { columns: true }));
}

/** @param {string} folder @param {string} file */
function read(folder, file) {
  const bytes = readFileSync(join(folder, file));
  return file.endsWith('.gz') ? gunzipSync(bytes) : bytes;
}
