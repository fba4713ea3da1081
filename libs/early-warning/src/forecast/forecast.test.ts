import fc from 'fast-check';
import { randomFrom } from '../detection/random';
import { forecast } from './forecast';
import { forecastQuality } from './forecast-quality';

/** So many a day, fewer in weekends, as chance has it. */
function series(days: number, mean: (day: number) => number, seed = 5): number[] {
  const random = randomFrom(seed);
  return Array.from({ length: days }, (_, day) => {
    const goal = Math.exp(-mean(day) * (day % 7 < 5 ? 1.2 : 0.5));
    let count = 0;
    for (let product = random(); product > goal; product *= random()) count += 1;
    return count;
  });
}

it('forecasts a fortnight with its weekdays, around what is usual', () => {
  const made = forecast(series(365, () => 3));
  expect(made?.days).toHaveLength(14);
  expect(made?.total.expected).toBeGreaterThan(36);
  expect(made?.total.expected).toBeLessThan(49);
  // Day 365 is the second of its week, five days later it is weekend.
  expect(made?.days[4]?.expected).toBeLessThan(0.7 * (made?.days[1]?.expected ?? 0));
  expect(made?.total.band.low).toBeLessThan(38);
  expect(made?.total.band.high).toBeGreaterThan(46);
});

it('says nothing with less than twelve weeks, and nothing of quality with few moments', () => {
  expect(forecast(series(80, () => 3))).toBeNull();
  expect(forecastQuality(series(150, () => 3))).toBeNull();
});

it('follows a level that moved, within some weeks', () => {
  const made = forecast(series(365, (day) => (day < 300 ? 1 : 4)));
  expect(made?.total.expected).toBeGreaterThan(30);
});

it('is better than repeating the last fortnight where there is only chance, and its band holds', () => {
  const quality = forecastQuality(series(730, () => 1));
  expect(quality?.moments).toBeGreaterThan(40);
  expect(quality?.skill).toBeGreaterThan(0.1);
  expect(quality?.isBetterThanRepeating).toBe(true);
  expect(quality?.coverage).toBeGreaterThan(0.8);
});

it('is not shown where repeating does as well', () => {
  const steps = Array.from({ length: 600 }, (_, day) => (Math.floor(day / 112) % 2 ? 9 : 0));
  expect(forecastQuality(steps)?.isBetterThanRepeating).toBe(false);
});

it('gives figures, with the expected within reach of its band, whatever comes in', () => {
  const broken = fc.oneof(fc.nat({ max: 50 }), fc.constantFrom(-2, 0.4, NaN, Infinity));
  fc.assert(
    fc.property(fc.array(broken, { minLength: 84, maxLength: 200 }), (counts) => {
      const made = forecast(counts);
      for (const { expected, band } of [...(made?.days ?? []), made?.total].filter(
        (day) => !!day,
      )) {
        expect(expected).toBeGreaterThanOrEqual(0);
        expect(Number.isFinite(expected)).toBe(true);
        expect(band.low).toBeLessThanOrEqual(expected + 1);
        expect(band.high).toBeGreaterThanOrEqual(band.low);
      }
    }),
    { numRuns: 15 },
  );
});
