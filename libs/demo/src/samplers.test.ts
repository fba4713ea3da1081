import { createRandom, type Random } from './random';
import {
  sampleGamma,
  sampleIndex,
  sampleNegativeBinomial,
  sampleNormal,
  samplePoisson,
} from './samplers';

const DRAWS = 60_000;

function moments(
  draw: (random: Random) => number,
  key: string,
): { mean: number; variance: number } {
  const random = createRandom(7, key);
  const numbers = Array.from({ length: DRAWS }, () => draw(random));
  const mean = numbers.reduce((sum, x) => sum + x, 0) / DRAWS;
  return { mean, variance: numbers.reduce((sum, x) => sum + (x - mean) ** 2, 0) / DRAWS };
}

const relative = (found: number, expected: number): number => Math.abs(found / expected - 1);

it('normal has mean 0 and variance 1', () => {
  const { mean, variance } = moments(sampleNormal, 'normal');
  expect(Math.abs(mean)).toBeLessThan(0.02);
  expect(relative(variance, 1)).toBeLessThan(0.03);
});

it.each([0.05, 0.8, 4, 29, 95])('Poisson of mean %d has that mean and variance', (expected) => {
  const { mean, variance } = moments(
    (random) => samplePoisson(random, expected),
    `poisson${expected}`,
  );
  expect(relative(mean, expected)).toBeLessThan(0.06);
  expect(relative(variance, expected)).toBeLessThan(0.06);
});

it('Poisson of mean 0 is 0', () => {
  expect(samplePoisson(createRandom(1), 0)).toBe(0);
});

it.each([0.4, 1, 5, 20])('gamma of shape %d has mean and variance equal to the shape', (shape) => {
  const { mean, variance } = moments((random) => sampleGamma(random, shape), `gamma${shape}`);
  expect(relative(mean, shape)).toBeLessThan(0.03);
  expect(relative(variance, shape)).toBeLessThan(0.06);
});

it.each([
  [0.3, 2],
  [6, 9],
  [20, 3],
])(
  'negative binomial of mean %d and size %d has variance mean + mean^2 / size',
  (expected, size) => {
    const { mean, variance } = moments(
      (random) => sampleNegativeBinomial(random, expected, size),
      `nb${expected}/${size}`,
    );
    expect(relative(mean, expected)).toBeLessThan(0.03);
    expect(relative(variance, expected + expected ** 2 / size)).toBeLessThan(0.06);
  },
);

describe('an index by weight', () => {
  it('comes up in proportion, times its factor, and never with weight 0', () => {
    const random = createRandom(9, 'index');
    const counts = [0, 0, 0];
    for (let draw = 0; draw < DRAWS; draw += 1) {
      const index = sampleIndex(random, [1, 0, 1], [3, 5, 1]);
      counts[index] = (counts[index] ?? 0) + 1;
    }
    expect(counts[1]).toBe(0);
    expect((counts[0] ?? 0) / DRAWS).toBeCloseTo(0.75, 1);
    expect((counts[0] ?? 0) + (counts[2] ?? 0)).toBe(DRAWS);
  });

  it('is refused when nothing has weight', () => {
    expect(() => sampleIndex(createRandom(1), [0, 0])).toThrow(RangeError);
  });
});
