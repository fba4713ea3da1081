import fc from 'fast-check';
import { thresholdsFor } from './alarm-budget';
import { nextState, NOTHING_SEEN, scoreOf, warningScores } from './warning-score';

const quiet = (days: number, mean = 0.05) => new Array<number>(days).fill(mean);

it('stays silent about what was expected, and about one signal', () => {
  const counts = [...quiet(30, 0), 1, ...quiet(30, 0)];
  const scores = warningScores(counts, quiet(counts.length));
  expect(Math.max(...scores)).toBeLessThan(thresholdsFor({ falsePerKernYear: 3.3 }).act);
});

it('warns when seven signals come in ten days where one in twenty days is usual', () => {
  const counts = [...quiet(30, 0), 1, 0, 1, 1, 0, 2, 0, 1, 0, 1];
  const scores = warningScores(counts, quiet(counts.length));
  expect(scores[29]).toBe(0);
  expect(scores.at(-1)).toBeGreaterThan(thresholdsFor({ falsePerKernYear: 1 }).act);
});

it('comes down again when it becomes quiet', () => {
  const counts = [...new Array<number>(8).fill(3), ...quiet(120, 0)];
  const scores = warningScores(counts, quiet(counts.length));
  expect(scores[7]).toBe(8);
  expect(scores.at(-1)).toBe(0);
});

it('concludes nothing while nothing was expected', () => {
  expect(nextState(NOTHING_SEEN, 40, NaN)).toEqual(NOTHING_SEEN);
});

const counts = fc.array(fc.nat({ max: 30 }), { minLength: 1, maxLength: 80 });
const mean = fc.double({ min: 1e-6, max: 20, noNaN: true });

it('is a number from 0 to 8 for whatever comes in, and one day at a time gives the same', () => {
  fc.assert(
    fc.property(counts, mean, (days, expected) => {
      const scores = warningScores(days, quiet(days.length, expected));
      let state = NOTHING_SEEN;
      for (const [day, count] of days.entries()) {
        state = nextState(state, count, expected);
        expect(scores[day]).toBe(scoreOf(state));
        expect(scores[day]).toBeGreaterThanOrEqual(0);
        expect(scores[day]).toBeLessThanOrEqual(8);
      }
    }),
  );
});

it('never falls when a signal more comes in', () => {
  fc.assert(
    fc.property(counts, mean, fc.nat({ max: 79 }), (days, expected, at) => {
      const day = at % days.length;
      const more = days.map((count, index) => (index === day ? count + 1 : count));
      const before = warningScores(days, quiet(days.length, expected));
      const after = warningScores(more, quiet(days.length, expected));
      for (const [index, score] of after.entries())
        expect(score).toBeGreaterThanOrEqual((before[index] ?? 0) - 1e-9);
    }),
  );
});

it('never rises when more was expected of single signals', () => {
  const single = fc.array(fc.nat({ max: 1 }), { minLength: 1, maxLength: 80 });
  fc.assert(
    fc.property(single, mean, (days, expected) => {
      const usual = warningScores(days, quiet(days.length, expected));
      const busy = warningScores(days, quiet(days.length, expected * 2));
      for (const [index, score] of busy.entries())
        expect(score).toBeLessThanOrEqual((usual[index] ?? 0) + 1e-9);
    }),
  );
});
