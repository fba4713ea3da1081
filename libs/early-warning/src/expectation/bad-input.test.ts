import fc from 'fast-check';
import { thresholdsFor } from '../detection/alarm-budget';
import { panelScores } from '../detection/neighbours';
import { randomFrom } from '../detection/random';
import { expectedCounts, MINIMUM_DAYS } from './expected-counts';
import type { Panel, Place } from './panel';

const DAYS = 500;
const THEMES = 3;
const { act } = thresholdsFor({ falsePerKernYear: 1 });

const PLACES: readonly Place[] = Array.from({ length: 8 }, (_, at) => ({
  municipality: 0,
  inhabitants: 500 + 400 * at,
  x: (at * 7) % 5,
  y: (at * 3) % 4,
}));

/** Quiet villages: a signal of a theme in about twenty days, ten entries a day of everything. */
function quietPanel(change: Partial<Panel> = {}, seed = 3): Panel {
  const places = change.places ?? PLACES;
  const random = randomFrom(seed);
  const counts = Float64Array.from({ length: THEMES * places.length * DAYS }, () =>
    random() < 0.05 ? 1 : 0,
  );
  return {
    days: DAYS,
    firstWeekday: 0,
    holidays: new Set(),
    places,
    themes: THEMES,
    counts,
    effort: new Float64Array(DAYS).fill(10),
    ...change,
  };
}

const scoresOf = (panel: Panel) => panelScores(panel, expectedCounts(panel).scores);

/** Series that reach the act level in these days. */
function raised(panel: Panel, from: number, to: number): number {
  const scores = scoresOf(panel);
  let series = 0;
  for (let row = 0; row < scores.length; row += panel.days)
    if (scores.subarray(row + from, row + to).some((score) => score >= act)) series += 1;
  return series;
}

/** Counts on days outside these become none. */
function withoutDays(panel: Panel, from: number, to: number): Panel {
  const isOut = (at: number) => at % panel.days >= from && at % panel.days < to;
  return {
    ...panel,
    counts: Float64Array.from(panel.counts, (count, at) => (isOut(at) ? 0 : count)),
    effort: Float64Array.from(panel.effort, (logged, at) => (isOut(at) ? 0 : logged)),
  };
}

it('makes no storm when logging begins again after most of a year without a report', () => {
  const panel = withoutDays(quietPanel(), 100, 430);
  expect(raised(panel, 430, DAYS)).toBeLessThanOrEqual(2);
});

it('makes no storm after a gap of two weeks in the feed', () => {
  expect(raised(withoutDays(quietPanel(), 300, 314), 314, 360)).toBeLessThanOrEqual(1);
});

it('makes no storm of a municipality that joins: it borrows what is usual from the others', () => {
  const places = PLACES.map((place, at) => (at < 5 ? place : { ...place, municipality: 1 }));
  const counts = quietPanel().counts;
  const panel = quietPanel({
    places,
    counts: Float64Array.from(counts, (count, at) => {
      const place = Math.floor(at / DAYS) % PLACES.length;
      return place >= 5 && at % DAYS < 470 ? 0 : count;
    }),
    effort: Float64Array.from({ length: 2 * DAYS }, (_, at) =>
      at < DAYS || at >= DAYS + 470 ? 10 : 0,
    ),
  });
  expect(raised(panel, 470, DAYS)).toBeLessThanOrEqual(1);
});

it('makes no storm of a kern that was split off, and expects of it from its first day', () => {
  const since = 400;
  const counts = Float64Array.from(quietPanel().counts, (count, at) =>
    Math.floor(at / DAYS) % PLACES.length === 2 && at % DAYS < since ? 0 : count,
  );
  const split = PLACES.map((place, at) => (at === 2 ? { ...place, firstDay: since } : place));
  const known = expectedCounts(quietPanel({ counts, places: split })).means;
  const unknown = expectedCounts(quietPanel({ counts })).means;
  const at = 2 * DAYS + since + 20;
  expect(known[at]).toBeGreaterThan(2 * (unknown[at] ?? 0));
  expect(raised(quietPanel({ counts, places: split }), since, DAYS)).toBeLessThanOrEqual(1);
});

it('makes no storm of two kernen that became one', () => {
  const panel = quietPanel();
  const places = PLACES.slice(1).map((place, at) =>
    at === 0 ? { ...place, inhabitants: 500 + 900 } : place,
  );
  const counts = Float64Array.from({ length: THEMES * 7 * DAYS }, (_, at) => {
    const row = Math.floor(at / DAYS);
    const from = (place: number) =>
      panel.counts[(Math.floor(row / 7) * 8 + place) * DAYS + (at % DAYS)] ?? 0;
    return row % 7 === 0 ? from(0) + from(1) : from((row % 7) + 1);
  });
  expect(raised({ ...panel, places, counts }, 100, DAYS)).toBeLessThanOrEqual(
    raised(panel, 100, DAYS) + 1,
  );
});

it('makes no storm of an import of all the years before at once', () => {
  const short = quietPanel();
  expect(raised(short, DAYS - 30, DAYS)).toBeLessThanOrEqual(1);
  const busyPast = {
    ...short,
    counts: Float64Array.from(short.counts, (count, at) => (at % DAYS < 400 ? 3 * count : count)),
    effort: Float64Array.from(short.effort, (logged, day) => (day < 400 ? 3 * logged : logged)),
  };
  expect(raised(busyPast, DAYS - 30, DAYS)).toBeLessThanOrEqual(1);
});

it('does not mind the order of kernen', () => {
  const panel = quietPanel();
  const order = [3, 0, 7, 1, 6, 2, 5, 4];
  const moved = {
    ...panel,
    places: order.map((from) => PLACES[from] ?? { municipality: 0, inhabitants: 1 }),
    counts: Float64Array.from(panel.counts, (_, at) => {
      const row = Math.floor(at / DAYS);
      const from = row - (row % 8) + (order[row % 8] ?? 0);
      return panel.counts[from * DAYS + (at % DAYS)] ?? 0;
    }),
  };
  const before = scoresOf(panel);
  const after = scoresOf(moved);
  for (const [place, from] of order.entries())
    for (let day = 0; day < DAYS; day += 9)
      expect(after[place * DAYS + day]).toBeCloseTo(before[from * DAYS + day] ?? NaN, 9);
});

it('is hardly moved by a kern more in which nothing happens', () => {
  const panel = quietPanel();
  const places = [...PLACES, { municipality: 0, inhabitants: 100, x: 50, y: 50 }];
  const counts = Float64Array.from({ length: THEMES * 9 * DAYS }, (_, at) => {
    const row = Math.floor(at / DAYS);
    const place = row % 9;
    return place === 8
      ? 0
      : (panel.counts[(Math.floor(row / 9) * 8 + place) * DAYS + (at % DAYS)] ?? 0);
  });
  const before = expectedCounts(panel).means;
  const after = expectedCounts({ ...panel, places, counts }).means;
  for (let day = MINIMUM_DAYS; day < DAYS; day += 11)
    expect((after[day] ?? 0) / (before[day] ?? 1)).toBeCloseTo(1, 1);
});

it('comes to rest, and stays there, when days without anything follow', () => {
  const panel = quietPanel();
  const counts = Float64Array.from(panel.counts);
  counts.fill(3, 395, 400);
  const quiet = withoutDays({ ...panel, counts }, 400, DAYS);
  const usual = { ...quiet, effort: panel.effort };
  const scores = scoresOf(usual);
  expect(scores[399]).toBeGreaterThan(act);
  for (let day = 401; day < DAYS; day += 1)
    expect(scores[day]).toBeLessThanOrEqual((scores[day - 1] ?? 0) + 1e-9);
  expect(scores[DAYS - 1]).toBe(0);
});

it('expects as many times more as everything is counted more often', () => {
  const panel = quietPanel();
  const twice = { ...panel, counts: Float64Array.from(panel.counts, (count) => 2 * count) };
  const before = expectedCounts(panel).means;
  const after = expectedCounts(twice).means;
  for (let day = 300; day < DAYS; day += 7) {
    const ratio = (after[day] ?? 0) / (before[day] ?? 1);
    expect(ratio).toBeGreaterThan(1.7);
    expect(ratio).toBeLessThan(2.3);
  }
});

it('gives figures for whatever comes in', () => {
  const broken = fc.oneof(
    fc.nat({ max: 9 }),
    fc.constantFrom(-4, 0.3, NaN, Infinity, -Infinity, 1e12),
  );
  fc.assert(
    fc.property(
      fc.array(broken, { minLength: 240, maxLength: 240 }),
      fc.array(broken, { minLength: 120, maxLength: 120 }),
      (counts, effort) => {
        const places = [
          { municipality: 0, inhabitants: 0 },
          { municipality: 1, inhabitants: NaN, x: NaN, y: 1 },
        ];
        const panel: Panel = {
          days: 60,
          firstWeekday: 2,
          holidays: new Set([3]),
          places,
          themes: 2,
          counts,
          effort,
        };
        const { means, scores } = expectedCounts(panel);
        for (const [at, mean] of means.entries())
          expect(at % 60 < MINIMUM_DAYS ? Number.isNaN(mean) : Number.isFinite(mean)).toBe(true);
        for (const score of panelScores(panel, scores)) expect(score >= 0 && score <= 8).toBe(true);
      },
    ),
    { numRuns: 50 },
  );
});
