import { addDays } from '@poolshoogte/calendar';
import fc from 'fast-check';
import { thresholdsFor } from '../detection/alarm-budget';
import { nearestPlaces } from '../detection/neighbours';
import { randomFrom } from '../detection/random';
import { simulatedCalibration } from '../detection/simulated-calibration';
import { type Episode, nextEpisode } from '../episodes/episode';
import { expectedCounts } from '../expectation/expected-counts';
import type { Panel } from '../expectation/panel';
import { judgeSeries } from '../judgement/judge-series';
import type { Thresholds } from '../judgement/judgement';
import { backTest, type KnownOutcome, type RiseSpan } from './back-test';

const DAYS = 730;
const FIRST = '2024-11-20';

/** Ten quiet kernen, two themes, and a fortnight of unrest in the fourth kern about the second theme. */
function history(
  seed = 11,
): Panel & { readonly counts: Float64Array; readonly effort: Float64Array } {
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
  places: ['3'],
  theme: '1',
  firstDay: addDays(FIRST, 500),
  lastDay: addDays(FIRST, 513),
  outcome: 'true',
};

const panel = history();

/** One verdict after the other, each with the counts up to its own day. */
function raisedIn({ counts, ...given }: ReturnType<typeof history>, thresholds: Thresholds) {
  const { means, evidence, scores } = expectedCounts({ ...given, counts });
  const nearest = nearestPlaces(given.places);
  const raised: RiseSpan[] = [];
  for (let row = 0; row < 20; row += 1) {
    const [theme, place] = [Math.floor(row / 10), row % 10];
    let open: Episode | null = null;
    for (let day = 365; day < given.days; day += 1) {
      const at = row * given.days + day;
      // Below three signals in four weeks there is no verdict to wait for.
      const lately = counts.subarray(at - 27, at + 1).reduce((sum, count) => sum + count, 0);
      if (lately < 3 && (open === null || open.endedOn !== null)) continue;
      const around = (nearest[place] ?? []).map(
        (near) => scores[(theme * 10 + near) * given.days + day] ?? 0,
      );
      const { episode, change } = nextEpisode(
        open,
        judgeSeries({
          day: addDays(FIRST, day),
          counts: counts.subarray(row * given.days, at + 1),
          expected: means.subarray(row * given.days, at + 1),
          evidence: evidence[at] ?? 0,
          historyDays: day,
          thresholds,
          neighbourScore: Math.max(...around),
        }),
      );
      open = episode ?? open;
      const [firstDay, lastDay] = [open?.raisedOn ?? '', open?.lastUpOn ?? ''];
      const span = { places: [`${place}`], theme: `${theme}`, firstDay, lastDay };
      if (change === 'raised') raised.push(span);
      else if (episode) raised[raised.length - 1] = span;
    }
  }
  return raised;
}
const budget = (falsePerKernYear: number) => thresholdsFor({ falsePerKernYear });

it('says of what was raised what people had called it', () => {
  const raised = raisedIn(panel, budget(1));
  const { outcomes, counted, missed } = backTest(raised, [UNREST]);
  const found = raised[outcomes.indexOf('true')];
  expect(found).toMatchObject({ places: ['3'], theme: '1' });
  expect(found && found.firstDay <= addDays(FIRST, 507)).toBe(true);
  expect(counted).toMatchObject({ true: 1, unknown: raised.length - 1 });
  expect(missed).toBe(0);
  expect(backTest(raised, [{ ...UNREST, outcome: 'false' }]).counted.false).toBe(1);
});

it('finds back what was told of several places, or of all themes, and says what was missed', () => {
  const span = { places: ['1', '2'], theme: null, firstDay: '2026-03-10', lastDay: '2026-03-12' };
  const known = (other: Partial<KnownOutcome>): KnownOutcome => ({
    ...span,
    outcome: 'true',
    ...other,
  });
  const missedOf = (other: Partial<KnownOutcome>) => backTest([span], [known(other)]).missed;
  expect(missedOf({ places: ['2', '9'], theme: 'a' })).toBe(0);
  expect(missedOf({ firstDay: '2026-03-19', lastDay: '2026-03-25' })).toBe(0);
  expect(missedOf({ firstDay: '2026-03-20', lastDay: '2026-03-25' })).toBe(1);
  expect(missedOf({ places: ['9'] })).toBe(1);
  expect(backTest([{ ...span, theme: 'b' }], [known({ theme: 'a' })]).missed).toBe(1);
});

it('raises less when less is allowed', () => {
  expect(raisedIn(panel, budget(0.3)).length).toBeLessThan(raisedIn(panel, budget(10)).length);
});

it('expects and scores a day the same when the days after it are cut off', () => {
  const whole = expectedCounts(panel);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: DAYS }), (days) => {
      const counts = new Float64Array(20 * days);
      for (let row = 0; row < 20; row += 1)
        counts.set(panel.counts.subarray(row * DAYS, row * DAYS + days), row * days);
      const cut = expectedCounts({ ...panel, days, counts, effort: panel.effort.slice(0, days) });
      for (let row = 0; row < 20; row += 1) {
        const [at, then] = [(row + 1) * days - 1, row * DAYS + days - 1];
        expect(cut.means[at]).toBe(whole.means[then]);
        expect(cut.scores[at]).toBe(whole.scores[then]);
      }
    }),
    { numRuns: 10, seed: 4 },
  );
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
    const raised = [21, 22, 23, 24].map((seed) => {
      const spans = raisedIn(history(seed), thresholds);
      return backTest(spans, [UNREST]).outcomes.filter((outcome) => outcome === 'unknown');
    });
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
