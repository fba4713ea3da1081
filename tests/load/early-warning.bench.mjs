// @ts-check
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** Series of 350 municipalities x 60 kernen x 15 themes; fewer to try it out. */
const SERIES = Number(process.env['BENCH_SERIES'] ?? 350 * 60 * 15);
const DAYS = 365;
/** What a day said before this has no weight left. */
const MEMORY_DAYS = 200;
const TOUCHED = 2_000;
const WEEKS = 624;
const FARRINGTON_ROUNDS = 60;
const MUNICIPALITY = { kernen: 60, themes: 15, days: 400, rounds: 12 };
const MUNICIPALITIES = 350;
const FARRINGTON_WEEKS = 49;

/**
 * The engine for alerts on one core: a night over every series of the country from its whole memory, one
 * touched series, and Farrington flexible.
 * @param {string} root
 */
export async function* bench(root) {
  /** @type {import('../../libs/early-warning/src/index')} */
  const library = createRequire(import.meta.url)(
    join(root, 'dist', 'libs', 'early-warning', 'src', 'index.js'),
  );
  const random = uniform(20260101);
  const counts = Array.from({ length: DAYS }, () =>
    random() < 0.04 ? 1 + Math.floor(random() * 2) : 0,
  );
  const expected = new Float64Array(DAYS).fill(0.05);
  const recent = counts.slice(-MEMORY_DAYS);
  const recentExpected = expected.subarray(-MEMORY_DAYS);

  let began = performance.now();
  let highest = 0;
  for (let series = 0; series < SERIES; series += 1)
    highest = Math.max(highest, library.warningScores(recent, recentExpected).at(-1) ?? 0);
  const nightSeconds = (performance.now() - began) / 1_000;
  yield {
    target: 'ours',
    what: 'night',
    series: SERIES,
    seconds: round(nightSeconds),
    highest: round(highest),
  };

  yield { target: 'ours', what: 'night, expectations made anew', ...anew(library, random) };

  const thresholds = library.thresholdsFor({ falsePerKernYear: 1 });
  const touched = {
    day: '2026-01-01',
    counts: Float64Array.from(counts).fill(1, DAYS - 5),
    expected,
    evidence: 12,
    historyDays: DAYS,
    thresholds,
  };
  const times = [];
  for (let time = 0; time < TOUCHED; time += 1) {
    began = performance.now();
    library.judgeSeries(touched);
    times.push(performance.now() - began);
  }
  times.sort((a, b) => a - b);
  yield {
    target: 'ours',
    what: 'verdict on one touched series, a year of days',
    p50Ms: round(times[TOUCHED / 2] ?? NaN),
    p99Ms: round(times[Math.floor(TOUCHED * 0.99)] ?? NaN),
  };

  const weekly = Array.from({ length: WEEKS }, () => Math.floor(random() * 6));
  const cpu = process.cpuUsage();
  for (let round = 0; round < FARRINGTON_ROUNDS; round += 1)
    for (let week = WEEKS - FARRINGTON_WEEKS; week < WEEKS; week += 1)
      library.farrington(weekly, week, library.NOUFAILY_2013);
  const { user, system } = process.cpuUsage(cpu);
  const seconds = (user + system) / 1e6 / ((FARRINGTON_ROUNDS * FARRINGTON_WEEKS) / 1_000);
  yield { target: 'ours', what: 'farrington', cpuSecondsPer1000SeriesWeeks: round(seconds) };
}

/**
 * What every municipality of the country would take when also what is normal is worked out anew, from a few.
 * @param {import('../../libs/early-warning/src/index')} library @param {() => number} random
 */
function anew(library, random) {
  const { kernen, themes, days, rounds } = MUNICIPALITY;
  const panel = {
    days,
    firstWeekday: 0,
    holidays: new Set([100, 200]),
    places: Array.from({ length: kernen }, () => ({
      municipality: 0,
      inhabitants: 200 + random() * 5_000,
      x: random(),
      y: random(),
    })),
    themes,
    counts: Float64Array.from({ length: kernen * themes * days }, () => (random() < 0.04 ? 1 : 0)),
    effort: new Float64Array(days).fill(40),
  };
  const began = process.cpuUsage();
  for (let time = 0; time < rounds; time += 1)
    library.panelScores(panel, library.expectedCounts(panel).scores);
  const { user, system } = process.cpuUsage(began);
  const cpuSeconds = ((user + system) / 1e6 / rounds) * MUNICIPALITIES;
  return { series: MUNICIPALITIES * kernen * themes, cpuSeconds: round(cpuSeconds) };
}

/** Equal each run. @param {number} seed */
function uniform(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** @param {number} value */
const round = (value) => Number(value.toPrecision(3));
