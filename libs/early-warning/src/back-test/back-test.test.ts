import { addDays } from '@poolshoogte/calendar';
import { thresholdsFor } from '../detection/alarm-budget';
import { nearestPlaces } from '../detection/neighbours';
import { randomFrom } from '../detection/random';
import { simulatedCalibration } from '../detection/simulated-calibration';
import { type Episode, nextEpisode } from '../episodes/episode';
import { expectedCounts } from '../expectation/expected-counts';
import type { Panel } from '../expectation/panel';
import { judgeSeries } from '../judgement/judge-series';
import { backTest, type KnownOutcome } from './back-test';

const DAYS = 730;
const FIRST = '2024-11-20';

/** Ten quiet kernen, two themes, and a fortnight of unrest in the fourth kern about the second theme. */
function history(seed = 11): Panel & { readonly counts: Float64Array } {
  const random = randomFrom(seed);
  const counts = Float64Array.from({ length: 20 * DAYS }, () => (random() < 0.04 ? 1 : 0));
  for (let day = 500; day < 514; day += 1) counts[13 * DAYS + day] = 1;
  return {
    days: DAYS,
    firstWeekday: 2,
    holidays: new Set(),
    places: Array.from({ length: 10 }, (_, at) => ({
      municipality: 0,
      inhabitants: 800,
      x: at % 4,
      y: at % 3,
    })),
    themes: 2,
    counts,
    effort: new Float64Array(DAYS).fill(12),
  };
}

const UNREST: KnownOutcome = {
  place: 3,
  theme: 1,
  firstDay: 500,
  lastDay: 513,
  outcome: 'true',
};

const panel = history();
const tested = (falsePerKernYear: number, outcomes: readonly KnownOutcome[] = [UNREST]) =>
  backTest(
    { firstDay: FIRST, panel, outcomes },
    { thresholds: thresholdsFor({ falsePerKernYear }), fromDay: 365 },
  );

it('replays what would have been raised, when, and what people had called it', () => {
  const { episodes, counted, missed } = tested(1);
  const found = episodes.find(({ outcome }) => outcome === 'true');
  expect(found).toMatchObject({ place: 3, theme: 1 });
  expect(found?.raisedOn).toBeDefined();
  expect((found?.raisedOn ?? '') >= addDays(FIRST, 500)).toBe(true);
  expect((found?.raisedOn ?? '') <= addDays(FIRST, 507)).toBe(true);
  expect(counted.true).toBe(1);
  expect(missed).toBe(0);
});

it('says what would have been missed, and how often a false one would have come', () => {
  const falsely: KnownOutcome = {
    place: 3,
    theme: 1,
    firstDay: 498,
    lastDay: 520,
    outcome: 'false',
  };
  expect(tested(1, [falsely]).counted).toMatchObject({ false: 1, true: 0 });
  const nowhere: KnownOutcome = { ...UNREST, place: 0, firstDay: 700, lastDay: 700 };
  expect(tested(0.05, [nowhere]).missed).toBe(1);
});

it('raises less when less is allowed, each day with what was known that day', () => {
  const mild = tested(10).episodes;
  const strict = tested(0.3).episodes;
  expect(strict.length).toBeLessThan(mild.length);
  expect(tested(1).perKernYear).toBeLessThan(1.5);
  const cut = { ...panel, counts: Float64Array.from(panel.counts) };
  for (let row = 0; row < 20; row += 1) cut.counts.fill(9, row * DAYS + 600, (row + 1) * DAYS);
  const settings = { thresholds: thresholdsFor({ falsePerKernYear: 3 }), fromDay: 365 };
  const early = (days: Panel) =>
    backTest({ firstDay: FIRST, panel: days, outcomes: [] }, settings)
      .episodes.map(({ place, theme, raisedOn }) => `${raisedOn} ${place} ${theme}`)
      .filter((line) => line < addDays(FIRST, 600));
  expect(early(cut)).toEqual(early(panel));
});

it('raises what verdicts from day to day raise', () => {
  const thresholds = thresholdsFor({ falsePerKernYear: 4 });
  const { means, evidence, scores } = expectedCounts(panel);
  const nearest = nearestPlaces(panel.places);
  const raised = [];
  // The theme with the unrest; the days before the second year only teach.
  for (let row = 10; row < 20; row += 1) {
    const [theme, place] = [Math.floor(row / 10), row % 10];
    let open: Episode | null = null;
    for (let day = 365; day < DAYS; day += 1) {
      const at = row * DAYS + day;
      const around = (nearest[place] ?? []).map((near) => scores[(theme * 10 + near) * DAYS + day]);
      const { episode, change } = nextEpisode(
        open,
        judgeSeries({
          day: addDays(FIRST, day),
          counts: panel.counts.slice(row * DAYS, at + 1),
          expected: means.subarray(row * DAYS, at + 1),
          evidence: evidence[at] ?? 0,
          historyDays: day,
          thresholds,
          neighbourScore: Math.max(...around.map((score) => score ?? 0)),
        }),
      );
      if (change === 'raised') raised.push(`${addDays(FIRST, day)} ${place} ${theme}`);
      open = episode ?? open;
    }
  }
  const ofTheme = tested(4).episodes.filter(({ theme }) => theme === 1);
  const replayed = ofTheme.map((one) => `${one.raisedOn} ${one.place} ${one.theme}`);
  expect(replayed.length).toBeGreaterThan(5);
  expect([...replayed].sort()).toEqual([...raised].sort());
});

describe('simulating the own fit', () => {
  const simulated = simulatedCalibration(panel, { seed: 4, rounds: 4 });

  it('gives fewer false episodes the higher the score, and the same for the same seed', () => {
    expect(simulated?.length).toBeGreaterThan(4);
    for (const [at, point] of (simulated ?? []).entries())
      expect(point.falsePerKernYear).toBeLessThan(
        simulated?.[at - 1]?.falsePerKernYear ?? Infinity,
      );
    expect(simulatedCalibration(panel, { seed: 4, rounds: 4 })).toEqual(simulated);
    expect(simulatedCalibration(panel, { seed: 5, rounds: 4 })).not.toEqual(simulated);
  });

  it('gives thresholds that hold on other histories of the same kind', () => {
    const thresholds = thresholdsFor({ falsePerKernYear: 1 }, simulated ?? []);
    const raised = [21, 22, 23, 24].map((seed) =>
      backTest(
        { firstDay: FIRST, panel: history(seed), outcomes: [UNREST] },
        { thresholds, fromDay: 365 },
      ).episodes.filter(({ outcome }) => outcome === 'unknown'),
    );
    // Forty kern-years: about six more or less is chance.
    expect(raised.flat().length / 40).toBeLessThan(1.25);
    expect(raised.flat().length / 40).toBeGreaterThan(0.3);
    expect(thresholds.watch).toBeLessThan(thresholds.act);
  });

  it('does not pretend to know with half a year of one kern', () => {
    expect(simulatedCalibration({ ...panel, days: 100 }, { seed: 1, rounds: 50 })).toBeNull();
    expect(simulatedCalibration(panel, { seed: 1, rounds: 0 })).toBeNull();
  });
});
