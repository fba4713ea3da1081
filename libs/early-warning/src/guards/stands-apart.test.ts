import { randomFrom } from '../detection/random';
import { standsApart } from './stands-apart';

const POSITIONS = Array.from({ length: 12 }, (_, at) => ({ x: at % 4, y: Math.floor(at / 4) }));

function table(seed: number, chanceOn: (day: number, place: number) => number): number[][] {
  const random = randomFrom(seed);
  return Array.from({ length: 90 }, (_, day) =>
    POSITIONS.map((_place, place) => (random() < chanceOn(day, place) ? 1 : 0)),
  );
}

it('sees a kern that rises while the others stay as they were', () => {
  const found = standsApart(
    table(1, (day, place) => (place === 5 && day >= 78 ? 0.8 : 0.05)),
    POSITIONS,
    5,
  );
  expect(found?.isApart).toBe(true);
  expect(found?.places).toContain(5);
  expect(found?.days).toBeGreaterThan(8);
  expect(found?.days).toBeLessThan(22);
});

it('is seldom fooled when everybody logs three times as much', () => {
  const fooled = Array.from({ length: 60 }, (_, seed) =>
    standsApart(
      table(seed + 10, (day) => (day >= 78 ? 0.3 : 0.1)),
      POSITIONS,
      5,
    ),
  ).filter((found) => found?.isApart);
  expect(fooled.length).toBeLessThan(6);
});

it('says nothing where there is nothing, or nobody to compare with', () => {
  expect(
    standsApart(
      table(1, () => 0),
      POSITIONS,
      5,
    ),
  ).toBeNull();
  expect(standsApart([[0], [3]], [{ x: 0, y: 0 }], 0)).toBeNull();
});
