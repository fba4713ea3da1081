import fc from 'fast-check';
import { expectedCounts, MINIMUM_DAYS } from './expected-counts';
import type { Panel } from './panel';

const DAYS = 200;

/** Two places and one theme; signals on fixed days, everybody logs ten entries a day. */
function panelOf(change: Partial<Panel> = {}): Panel {
  const counts = new Uint16Array(2 * DAYS);
  for (let day = 0; day < DAYS; day += 10) counts[day] = 1;
  for (let day = 5; day < DAYS; day += 40) counts[DAYS + day] = 1;
  return {
    days: DAYS,
    firstWeekday: 0,
    holidays: new Set(),
    places: [
      { municipality: 0, inhabitants: 1_000 },
      { municipality: 0, inhabitants: 1_000 },
    ],
    themes: 1,
    counts,
    effort: new Float64Array(DAYS).fill(10),
    ...change,
  };
}

it('expects nothing in the first four weeks, and about the own rate after half a year', () => {
  const { means, evidence } = expectedCounts(panelOf());
  expect(means[MINIMUM_DAYS - 1]).toBeNaN();
  expect(means[MINIMUM_DAYS]).toBeGreaterThan(0);
  const lastWeek = means.slice(DAYS - 7, DAYS).reduce((sum, mean) => sum + mean, 0) / 7;
  expect(lastWeek).toBeGreaterThan(0.08);
  expect(lastWeek).toBeLessThan(0.12);
  expect(evidence[DAYS - 1]).toBe(2 + 19);
});

it('gives a place that never reported less than a place that does, but not nothing', () => {
  const counts = new Uint16Array(2 * DAYS);
  for (let day = 0; day < DAYS; day += 10) counts[day] = 1;
  const { means } = expectedCounts(panelOf({ counts }));
  const own = means[DAYS - 1] ?? 0;
  const silent = means[2 * DAYS - 1] ?? 0;
  expect(silent).toBeGreaterThan(0);
  expect(silent).toBeLessThan(own / 4);
});

it('expects more when more is logged of everything', () => {
  const effort = new Float64Array(DAYS).fill(10);
  effort.fill(20, DAYS - 14);
  const usual = expectedCounts(panelOf()).means[DAYS - 1] ?? 0;
  const busy = expectedCounts(panelOf({ effort })).means[DAYS - 1] ?? 0;
  expect(busy / usual).toBeCloseTo(2, 6);
});

it('learns that on some weekdays little comes in', () => {
  const counts = new Uint16Array(2 * DAYS);
  for (let day = 0; day < DAYS; day += 1) if (day % 7 < 5) counts[day] = 2;
  const { means } = expectedCounts(panelOf({ counts }));
  const friday = means[DAYS - 1 - ((DAYS - 1 - 4) % 7)] ?? 0;
  const sunday = means[DAYS - 1 - ((DAYS - 1 - 6) % 7)] ?? 0;
  expect(sunday).toBeLessThan(friday / 10);
});

it('does not look ahead: what comes later changes nothing of what was expected before', () => {
  const panel = panelOf();
  const counts = Uint16Array.from(panel.counts);
  counts.fill(9, DAYS - 30, DAYS);
  const before = expectedCounts(panel).means;
  const after = expectedCounts({ ...panel, counts }).means;
  expect([...after.slice(0, DAYS - 30)]).toEqual([...before.slice(0, DAYS - 30)]);
});

it('is a finite number above or at zero for whatever comes in', () => {
  const days = 60;
  const array = (max: number, length: number) =>
    fc.array(fc.nat({ max }), { minLength: length, maxLength: length });
  fc.assert(
    fc.property(array(5, 4 * days), array(30, 2 * days), (counts, effort) => {
      const { means } = expectedCounts({
        days,
        firstWeekday: 3,
        holidays: new Set([40, 50]),
        places: [
          { municipality: 0, inhabitants: 300 },
          { municipality: 1, inhabitants: 9_000 },
        ],
        themes: 2,
        counts,
        effort,
      });
      for (const [at, mean] of means.entries()) {
        if (at % days < MINIMUM_DAYS) expect(mean).toBeNaN();
        else expect(Number.isFinite(mean) && mean >= 0).toBe(true);
      }
    }),
  );
});
