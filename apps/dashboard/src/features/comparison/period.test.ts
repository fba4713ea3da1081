import { fromUntil, nextBlockOn, periodInWords, weeksFrom } from './period';

it.each([
  ['4', 4],
  ['52', 52],
  ['24', 24],
  ['26', 8],
  ['7', 8],
  ['', 8],
  [null, 8],
])('reads %j as %i weeks', (asked, weeks) => {
  expect(weeksFrom(asked)).toBe(weeks);
});

it('says until when the figures run, and when the running weeks come in', () => {
  expect(periodInWords({ weeks: 12, lastDay: '2026-11-01' })).toBe(
    '12 weken tot en met 1 november',
  );
  expect(nextBlockOn('2026-11-01')).toBe('2026-11-30');
});

it('names the years of a period only when there are two', () => {
  expect(fromUntil({ firstDay: '2026-09-07', lastDay: '2026-11-01' })).toBe(
    '7 september tot en met 1 november',
  );
  expect(fromUntil({ firstDay: '2025-11-03', lastDay: '2026-11-01' })).toBe(
    '3 november 2025 tot en met 1 november 2026',
  );
});
