import fc from 'fast-check';
import { dayAt, momentAt } from './index';

const clock = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  hour: '2-digit',
  minute: '2-digit',
});

it.each([
  ['2026-01-15', '12:00', '2026-01-15T11:00:00.000Z'],
  ['2026-07-15', '12:00', '2026-07-15T10:00:00.000Z'],
  ['2026-03-29', '01:59', '2026-03-29T00:59:00.000Z'],
  ['2026-03-29', '03:00', '2026-03-29T01:00:00.000Z'],
  ['2026-10-25', '02:30', '2026-10-25T00:30:00.000Z'],
  ['2026-10-25', '03:00', '2026-10-25T02:00:00.000Z'],
])('%s %s in the Netherlands is %s', (day, time, moment) => {
  expect(momentAt(day, time).toISOString()).toBe(moment);
});

it('agrees with the time zone data of the platform, but for the hour that does not exist', () => {
  const moments = fc.date({
    min: new Date('1996-01-01T00:00:00Z'),
    max: new Date('2036-12-31T00:00:00Z'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(moments, (moment) => {
      const day = dayAt(moment);
      const time = clock.format(moment);
      const back = momentAt(day, time);
      expect([dayAt(back), clock.format(back)]).toEqual([day, time]);
    }),
  );
});
