import fc from 'fast-check';
import {
  arrivedShare,
  type DelayCell,
  delayCurve,
  delayFactor,
  MOST_DELAY_DAYS,
} from './delay-factor';

/** Ten signals a day for so many days, of which a part is entered at once and the rest after a week. */
function triangle(days: number, atOnce: number): DelayCell[] {
  return Array.from({ length: days }, (_, daysAgo) => [
    { daysAgo, delayDays: 0, n: 10 * atOnce },
    { daysAgo, delayDays: 7, n: 10 * (1 - atOnce) },
  ]).flat();
}

it('finds the share that is entered at once, also from days of which the rest is still to come', () => {
  const curve = delayCurve(triangle(60, 0.4));
  expect(arrivedShare(curve, 0)).toBeCloseTo(0.4, 2);
  expect(arrivedShare(curve, 6)).toBeCloseTo(0.4, 2);
  expect(arrivedShare(curve, 7)).toBe(1);
  expect(delayFactor(curve, 0).factor).toBeCloseTo(2.5, 1);
});

it('takes all to be there while nothing is known, and long ago', () => {
  expect(arrivedShare(delayCurve([]), 0)).toBe(1);
  expect(arrivedShare(delayCurve(triangle(60, 0.4)), 400)).toBe(1);
});

it('does not take an import of old things for slow entry', () => {
  const old: DelayCell[] = Array.from({ length: 1_000 }, (_, day) => ({
    daysAgo: day + 60,
    delayDays: day + 60,
    n: 5,
  }));
  expect(delayCurve([...triangle(60, 0.9), ...old])).toEqual(delayCurve(triangle(60, 0.9)));
});

it('is a rising share above 0 and at most 1, whatever comes in', () => {
  const broken = fc.oneof(fc.nat({ max: 40 }), fc.constantFrom(-1, 0.5, NaN, Infinity));
  const cell = fc.record({ daysAgo: broken, delayDays: broken, n: broken });
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 40 }), (cells) => {
      const curve = delayCurve(cells);
      expect(curve).toHaveLength(MOST_DELAY_DAYS + 1);
      expect(curve.at(-1)).toBe(1);
      for (const [day, share] of curve.entries()) {
        expect(share).toBeGreaterThan(0);
        expect(share).toBeGreaterThanOrEqual(curve[day - 1] ?? 0);
      }
    }),
  );
});
