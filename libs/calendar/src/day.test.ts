import fc from 'fast-check';
import { addDays, dayAt, daysBetween } from './index';

const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

it('knows that the Dutch day starts before the day in UTC', () => {
  expect(dayAt(new Date('2026-06-30T22:30:00Z'))).toBe('2026-07-01');
  expect(dayAt(new Date('2026-12-31T22:30:00Z'))).toBe('2026-12-31');
});

it('says the same as the time zone data of the platform, in whatever order moments are asked for', () => {
  const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });
  const anywhere = fc.date({
    min: new Date('1900-01-01'),
    max: new Date('2090-01-01'),
    noInvalidDate: true,
  });
  const aroundMidnight = fc
    .tuple(day, fc.integer({ min: -9_000_000, max: 3_600_000 }))
    .map(([at, ms]) => new Date(Date.parse(at) + ms));
  fc.assert(
    fc.property(fc.oneof(anywhere, aroundMidnight), fc.nat(3_600_000), (moment, later) => {
      const after = new Date(moment.getTime() + later);
      for (const each of [moment, after, moment]) expect(dayAt(each)).toBe(clock.format(each));
    }),
    { numRuns: 500 },
  );
});

it('steps over the change to and from summer time', () => {
  expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
  expect(addDays('2026-10-25', 1)).toBe('2026-10-26');
});

it('adding days and counting them are each other’s opposite', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: -4000, max: 4000 }), (from, days) => {
      expect(daysBetween(from, addDays(from, days))).toBe(days);
    }),
  );
});
