import fc from 'fast-check';
import { coderAgreement } from '../index';

/** Cohen's own form of example: 50 pairs, both yes 20, both no 15 (Wikipedia, "Cohen's kappa"): 0.4. */
it('gives the kappa of a worked example', () => {
  const { kappa } = coderAgreement({ both: 20, onlyFirst: 5, onlySecond: 10, none: 15 });
  expect(kappa).toBeCloseTo(0.4, 10);
});

/** Krippendorff (2011), section A: 10 units, o01 + o10 = 4 disagreements, 6 of 20 values are 1: 0.095. */
it('gives the alpha of the example of its author', () => {
  const { alpha } = coderAgreement({ both: 1, onlyFirst: 3, onlySecond: 1, none: 5 });
  expect(alpha).toBeCloseTo(0.095, 3);
});

it('is one for coders who always agree and use both answers, and undefined when all is the same', () => {
  expect(coderAgreement({ both: 4, onlyFirst: 0, onlySecond: 0, none: 6 })).toEqual({
    kappa: 1,
    alpha: 1,
  });
  const undefinedHere = { kappa: null, alpha: null };
  expect(coderAgreement({ both: 0, onlyFirst: 0, onlySecond: 0, none: 9 })).toEqual(undefinedHere);
  expect(coderAgreement({ both: 9, onlyFirst: 0, onlySecond: 0, none: 0 })).toEqual(undefinedHere);
  expect(coderAgreement({ both: 0, onlyFirst: 0, onlySecond: 0, none: 0 })).toEqual(undefinedHere);
});

it('does not depend on who was first or on which answer is called yes, and is never above one', () => {
  const count = fc.nat({ max: 500 });
  fc.assert(
    fc.property(count, count, count, count, (both, onlyFirst, onlySecond, none) => {
      const { kappa, alpha } = coderAgreement({ both, onlyFirst, onlySecond, none });
      const turned = coderAgreement({
        both: none,
        onlyFirst: onlySecond,
        onlySecond: onlyFirst,
        none: both,
      });
      for (const [one, other] of [
        [kappa, turned.kappa],
        [alpha, turned.alpha],
      ] as const) {
        if (one === null || other === null) expect(one).toBe(other);
        else {
          expect(one).toBeCloseTo(other, 9);
          expect(one).toBeLessThanOrEqual(1);
        }
      }
    }),
  );
});
