import fc from 'fast-check';
import { probability, tails } from '../index';

it.each([
  // R: dpois(0:4, 2)
  ['Poisson', { mean: 2, variance: 2 }, [0.1353353, 0.2706706, 0.2706706, 0.180447, 0.0902235]],
  // R: dnbinom(0:4, size = 2, mu = 2); with size 2 and mu 2 this is (k + 1) / 2^(k + 2).
  ['negative binomial', { mean: 2, variance: 4 }, [0.25, 0.25, 0.1875, 0.125, 0.078125]],
])('equals R for a %s', (_name, model, expected) => {
  expected.forEach((p, k) => expect(probability(model, k)).toBeCloseTo(p, 6));
});

it('equals a direct sum, in both tails and around the mode', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.01, max: 40, noNaN: true }),
      fc.double({ min: 1, max: 6, noNaN: true }),
      fc.integer({ min: 0, max: 60 }),
      (mean, spread, k) => {
        const model = { mean, variance: mean * spread };
        let atMost = 0;
        for (let at = 0; at <= k; at += 1) atMost += probability(model, at);
        expect(tails(model, k).atMost).toBeCloseTo(atMost, 9);
        expect(tails(model, k).atLeast).toBeCloseTo(1 - atMost + probability(model, k), 9);
      },
    ),
  );
});

it('does not underflow or take long for counts of a hundred thousand', () => {
  const model = { mean: 100_000, variance: 100_000 };
  // The median of a Poisson lies within one third of its mean.
  expect(tails(model, 100_000).atMost).toBeCloseTo(0.5, 2);
  expect(tails(model, 101_000).atLeast).toBeLessThan(0.001);
  expect(tails(model, 0).atMost).toBe(0);
});
