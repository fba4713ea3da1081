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
const FARRINGTON_ROUNDS = 20;
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

  const times = [];
  for (let time = 0; time < TOUCHED; time += 1) {
    began = performance.now();
    library.warningScores(counts, expected);
    times.push(performance.now() - began);
  }
  times.sort((a, b) => a - b);
  yield {
    target: 'ours',
    what: 'one touched series, a year of days',
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
