import { pauseAfter } from './pause-after';

it('hardly rests when it is quiet, and longer the busier it is', () => {
  expect(pauseAfter(8, 0)).toBe(0);
  expect(pauseAfter(8, 0.2)).toBe(2);
  expect(pauseAfter(8, 0.5)).toBe(8);
  expect(pauseAfter(8, 0.9)).toBe(16);
  expect(pauseAfter(8, 1)).toBe(16);
});

it('sends four times a second however busy it is, unless sending itself takes longer', () => {
  expect(pauseAfter(200, 1)).toBe(250);
  expect(pauseAfter(1_000, 1)).toBe(1_000);
});
