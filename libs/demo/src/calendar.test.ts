import fc from 'fast-check';
import {
  dayNumber,
  easterSunday,
  isoDay,
  publicHolidays,
  weekday,
  windowProgress,
} from './calendar';

it('goes from date to day number and back', () => {
  fc.assert(
    fc.property(fc.integer({ min: -20_000, max: 60_000 }), (day) => dayNumber(isoDay(day)) === day),
  );
});

it('knows the weekday: 20 November 2026 is a Friday', () => {
  expect(weekday(dayNumber('2026-11-20'))).toBe(4);
  expect(weekday(dayNumber('1970-01-05'))).toBe(0);
});

it.each(['2026-1-2', 'gisteren', '2026-13-01', ''])('refuses %p as a date', (text) => {
  expect(() => dayNumber(text)).toThrow(RangeError);
});

// Golden values: Easter dates as published in church calendars.
it.each([
  '2000-04-23',
  '2008-03-23',
  '2011-04-24',
  '2025-04-20',
  '2026-04-05',
  '2027-03-28',
  '2038-04-25',
])('finds Easter on %s', (date) => {
  expect(isoDay(easterSunday(Number(date.slice(0, 4))))).toBe(date);
});

it('lists the Dutch public holidays, with King’s Day a day earlier when it falls on Sunday', () => {
  expect(publicHolidays(2026).map(isoDay)).toEqual([
    '2026-01-01',
    '2026-04-05',
    '2026-04-06',
    '2026-04-27',
    '2026-05-05',
    '2026-05-14',
    '2026-05-24',
    '2026-05-25',
    '2026-12-25',
    '2026-12-26',
  ]);
  expect(publicHolidays(2025).map(isoDay)).toContain('2025-04-26');
});

it('follows a window over New Year', () => {
  const window = { from: '12-21', to: '01-05' };
  expect(windowProgress('12-21', window)).toBeCloseTo(0.5 / 16);
  expect(windowProgress('01-05', window)).toBeCloseTo(15.5 / 16);
  expect(windowProgress('12-20', window)).toBeNull();
  expect(windowProgress('01-06', window)).toBeNull();
});
