import fc from 'fast-check';
import { recurrenceDays, SHIPPED_CALIBRATION, thresholdsFor } from './alarm-budget';
import { combinedScore, nearestPlaces } from './neighbours';

it('gives the thresholds that were counted, and watches before it acts', () => {
  const { act, watch } = thresholdsFor({ falsePerKernYear: 1 });
  expect(act).toBeCloseTo(5.5, 9);
  expect(watch).toBeGreaterThan(4);
  expect(watch).toBeLessThan(4.5);
});

it('says how often such a score comes about in quiet times', () => {
  expect(recurrenceDays(5.5)).toBeCloseTo(365.25, 6);
  expect(recurrenceDays(7)).toBeGreaterThan(5 * 365);
  expect(recurrenceDays(8)).toBe(3652.5);
  expect(recurrenceDays(1)).toBeNull();
});

it('is the stricter the less is allowed, whatever is asked', () => {
  const asked = fc.oneof(fc.double({ min: 0.01, max: 40 }), fc.constantFrom(NaN, -1, 0, Infinity));
  fc.assert(
    fc.property(asked, asked, (a, b) => {
      const [less, more] = [a, b].map((falsePerKernYear) => thresholdsFor({ falsePerKernYear }));
      for (const each of [less, more]) {
        expect(Number.isFinite(each?.act)).toBe(true);
        expect(each?.watch ?? NaN).toBeLessThanOrEqual(each?.act ?? NaN);
      }
      if (a > 0 && b > 0 && a <= b)
        expect(less?.act).toBeGreaterThanOrEqual((more?.act ?? NaN) - 1e-9);
    }),
  );
});

it('goes on beyond the counted scores, and refuses a calibration that says nothing', () => {
  const beyond = thresholdsFor({ falsePerKernYear: 0.05 }).act;
  expect(beyond).toBeGreaterThan(SHIPPED_CALIBRATION.at(-1)?.score ?? NaN);
  expect(() => thresholdsFor({ falsePerKernYear: 1 }, [])).toThrow(RangeError);
});

it('does not believe an own calibration that finds nearly nothing by chance', () => {
  const tooQuiet = [
    { score: 2, falsePerKernYear: 0.4 },
    { score: 2.5, falsePerKernYear: 0.1 },
  ];
  const { watch } = thresholdsFor({ falsePerKernYear: 1 });
  const own = thresholdsFor({ falsePerKernYear: 1 }, tooQuiet);
  expect(own.act).toBe(watch);
  expect(own.act).toBeGreaterThan(4);
  expect(own.watch).toBeLessThan(own.act);
  const busier = SHIPPED_CALIBRATION.map(({ score, falsePerKernYear }) => ({
    score,
    falsePerKernYear: falsePerKernYear * 2,
  }));
  expect(thresholdsFor({ falsePerKernYear: 2 }, busier).act).toBeCloseTo(5.5, 9);
});

describe('neighbours', () => {
  const place = (x: number, municipality = 0) => ({ municipality, inhabitants: 1, x, y: 0 });

  it('are the three nearest kernen of the same municipality', () => {
    const places = [place(0), place(5), place(1), place(9), place(0.5, 1), place(2)];
    expect(nearestPlaces(places)[0]).toEqual([2, 5, 1]);
    expect(nearestPlaces(places)[4]).toEqual([]);
    expect(nearestPlaces([{ municipality: 0, inhabitants: 1 }, place(1)])).toEqual([[], []]);
  });

  it('add to a score that is there, and never more than the ceiling', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 8, noNaN: true }),
        fc.double({ min: 0, max: 8 }),
        (own, next) => {
          const together = combinedScore(own, next);
          expect(together).toBeGreaterThanOrEqual(own);
          expect(together).toBeLessThanOrEqual(8);
          if (own <= 1) expect(together).toBe(own);
        },
      ),
    );
  });
});
