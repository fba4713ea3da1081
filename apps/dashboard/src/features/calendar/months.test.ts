import { addMonths, daysOfMonth, monthAt, monthName } from './months';

it('steps over years and short months', () => {
  expect(addMonths('2026-11', 3)).toBe('2027-02');
  expect(addMonths('2027-01', -1)).toBe('2026-12');
  expect(daysOfMonth('2028-02')).toEqual({ from: '2028-02-01', to: '2028-02-29' });
  expect(monthName('2026-11')).toBe('november 2026');
});

it('takes the month of the address only when it is one', () => {
  expect(monthAt('2027-03', '2026-11-19')).toBe('2027-03');
  for (const asked of [null, '2027-13', 'maart']) {
    expect(monthAt(asked, '2026-11-19')).toBe('2026-11');
  }
});
