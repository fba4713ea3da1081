import fc from 'fast-check';
import { axisTicks } from './axis-ticks';

it.each([
  [0, [0, 1]],
  [0.3, [0, 0.1, 0.2, 0.3]],
  [3.5, [0, 1, 2, 3, 4]],
  [6, [0, 2, 4, 6]],
  [32.9, [0, 10, 20, 30, 40]],
])('counts to %d in round steps', (highest, ticks) => {
  expect(axisTicks(highest)).toEqual(ticks);
});

it('always reaches the highest value, in at most five steps', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 1e5, noNaN: true }), (highest) => {
      const ticks = axisTicks(highest);
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(highest - 1e-6);
      expect(ticks.length).toBeLessThanOrEqual(6);
      expect(new Set(ticks).size).toBe(ticks.length);
    }),
  );
});
