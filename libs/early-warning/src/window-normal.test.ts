import fc from 'fast-check';
import { deviationOf, isSilence, windowNormal } from './index';

const DAYS = 10;
const history = fc.array(fc.nat({ max: 40 }), { minLength: 6, maxLength: 36 });

function normalOf(counts: readonly number[]) {
  const normal = windowNormal(counts, DAYS);
  if (!normal) throw new Error('this history is long enough');
  return normal;
}

it('does not name a normal before there are about eight weeks', () => {
  expect(windowNormal([3, 2, 4, 3, 2], DAYS)).toBeNull();
  expect(windowNormal([3, 2, 4, 3, 2, 3], DAYS)).not.toBeNull();
});

it('a village with 0 to 3 signals: 7 is very rare, 2 is normal', () => {
  const normal = normalOf([1, 0, 2, 1, 3, 0, 1, 2, 1, 0, 1, 2, 0, 1, 2, 1, 1, 0]);
  expect(normal.expected).toEqual({ lo: 0, hi: 2 });
  expect(deviationOf(2, normal)).toBe(0);
  expect(deviationOf(7, normal)).toBe(3);
});

it('a village where nothing was ever logged: one signal is within normal, some are not', () => {
  const normal = normalOf(Array.from({ length: 36 }, () => 0));
  expect(normal.expected).toEqual({ lo: 0, hi: 0 });
  expect(deviationOf(1, normal)).toBeGreaterThanOrEqual(1);
  expect(deviationOf(0, normal)).toBe(0);
});

it('falls only where there is room to fall', () => {
  const busy = normalOf([20, 22, 19, 21, 20, 23, 18, 20]);
  expect(deviationOf(0, busy)).toBe(-2);
  const quiet = normalOf([1, 0, 2, 1, 0, 1, 1, 0]);
  expect(deviationOf(0, quiet)).toBe(0);
});

it('never falls when a count rises', () => {
  fc.assert(
    fc.property(history, fc.nat({ max: 60 }), (counts, count) => {
      const normal = normalOf(counts);
      expect(deviationOf(count + 1, normal)).toBeGreaterThanOrEqual(deviationOf(count, normal));
    }),
  );
});

it('does not depend on the order of the history, and calls the usual range normal', () => {
  fc.assert(
    fc.property(history, (counts) => {
      const normal = normalOf(counts);
      const sorted = normalOf([...counts].sort((a, b) => a - b));
      expect(sorted.expected).toEqual(normal.expected);
      for (let count = normal.expected.lo; count <= normal.expected.hi; count += 1) {
        expect(deviationOf(count, normal)).toBe(0);
      }
    }),
  );
});

it('calls a place silent only where reports are usual', () => {
  expect(isSilence(16, normalOf([3, 4, 2, 3, 4, 3, 2, 3]))).toBe(true);
  expect(isSilence(16, normalOf([0, 0, 1, 0, 0, 0, 0, 1]))).toBe(false);
  expect(isSilence(400, null)).toBe(false);
});

it('judges a series of tens of thousands, as after an import of years, in the blink of an eye', () => {
  const normal = normalOf(Array.from({ length: 36 }, (_, window) => 20_000 + (window % 7) * 900));
  expect(normal.expected.lo).toBeGreaterThan(15_000);
  expect(normal.expected.hi).toBeLessThan(30_000);
  expect(deviationOf(22_000, normal)).toBe(0);
  expect(deviationOf(60_000, normal)).toBe(3);
  expect(deviationOf(0, normal)).toBe(-2);
});
