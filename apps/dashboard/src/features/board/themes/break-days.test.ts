import { breakDays } from './break-days';

const on = (day: string) => ({ day, modelVersion: 1, lexiconVersion: 'nl' });

it('is the place of the day among the eight weeks that end today', () => {
  expect(breakDays([on('2026-11-19')], '2026-11-19')).toEqual([55]);
  expect(breakDays([on('2026-09-25'), on('2026-11-18')], '2026-11-19')).toEqual([0, 54]);
});

it('leaves out what was longer ago', () => {
  expect(breakDays([on('2026-09-24'), on('2025-11-19')], '2026-11-19')).toEqual([]);
});
