import { seededPicks } from './index';

it('makes the same choices again for the same seed, and others for another', () => {
  const walk = (seed: number) => {
    const picks = seededPicks(seed);
    return Array.from({ length: 50 }, () => picks.below(1_000));
  };
  expect(walk(7)).toEqual(walk(7));
  expect(walk(7)).not.toEqual(walk(8));
});

it('refuses to choose from nothing', () => {
  expect(() => seededPicks(1).one([])).toThrow(RangeError);
});
