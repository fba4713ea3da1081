import { sayDay } from './say-day';

it('names the year only when it is another year', () => {
  expect(sayDay('2026-11-03', '2026-11-19')).toBe('3 november');
  expect(sayDay('2025-11-03', '2026-11-19')).toBe('3 november 2025');
});
