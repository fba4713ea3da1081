import { ratePer1000, shareOf, suppressSmall } from './index';

it('shows no count below the threshold, and no zero', () => {
  expect([0, 1, 4, 5, 60].map((count) => suppressSmall(count, 5))).toEqual([
    null,
    null,
    null,
    5,
    60,
  ]);
});

it('counts per 1,000 inhabitants, and guesses no population', () => {
  expect(ratePer1000(50, 25_000)).toBe(2);
  expect(ratePer1000(50, null)).toBeNull();
  expect(ratePer1000(50, 0)).toBeNull();
});

it('lets no suppressed count through as a rate or a share', () => {
  expect(ratePer1000(null, 25_000)).toBeNull();
  expect(shareOf(null, 40)).toBeNull();
  expect(shareOf(10, null)).toBeNull();
  expect(shareOf(10, 40)).toBe(0.25);
});
