import fc from 'fast-check';
import { createRandom, hash32, pick } from './random';

const firstNumbers = (seed: number, ...key: string[]): number[] => {
  const random = createRandom(seed, ...key);
  return Array.from({ length: 8 }, () => random.next());
};

it('gives the same stream for the same key and another one for another key', () => {
  fc.assert(
    fc.property(fc.integer(), fc.string(), (seed, key) => {
      expect(firstNumbers(seed, key)).toEqual(firstNumbers(seed, key));
      expect(firstNumbers(seed, key)).not.toEqual(firstNumbers(seed, `${key}x`));
      expect(firstNumbers(seed, key)).not.toEqual(firstNumbers(seed + 1, key));
    }),
  );
});

it('is uniform on [0, 1): mean, variance and no correlation between neighbours', () => {
  const random = createRandom(1, 'uniform');
  const numbers = Array.from({ length: 100_000 }, () => random.next());
  const mean = numbers.reduce((sum, x) => sum + x, 0) / numbers.length;
  const variance = numbers.reduce((sum, x) => sum + (x - mean) ** 2, 0) / numbers.length;
  const lagged = numbers
    .slice(1)
    .reduce((sum, x, i) => sum + (x - mean) * ((numbers[i] ?? 0) - mean), 0);
  expect(Math.min(...numbers.slice(0, 1000))).toBeGreaterThanOrEqual(0);
  expect(Math.max(...numbers.slice(0, 1000))).toBeLessThan(1);
  expect(mean).toBeCloseTo(0.5, 2);
  expect(variance).toBeCloseTo(1 / 12, 2);
  expect(Math.abs(lagged / numbers.length / variance)).toBeLessThan(0.02);
});

it('reaches every value below a bound, and no other', () => {
  const random = createRandom(2, 'below');
  const seen = new Set(Array.from({ length: 500 }, () => random.below(6)));
  expect([...seen].sort()).toEqual([0, 1, 2, 3, 4, 5]);
});

it('spreads similar keys over the whole range', () => {
  const high = Array.from({ length: 400 }, (_unused, i) => hash32(`WP${2000 + i}`)).filter(
    (h) => h >= 2 ** 31,
  );
  expect(high.length).toBeGreaterThan(150);
  expect(high.length).toBeLessThan(250);
});

it('refuses to pick from nothing', () => {
  expect(() => pick(createRandom(1), [])).toThrow(RangeError);
});
