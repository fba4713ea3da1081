import { ago } from './ago';

const NOW = Date.parse('2026-11-22T12:00:00Z');

it.each([
  ['2026-11-22T11:59:30Z', 'net'],
  ['2026-11-22T12:00:30Z', 'net'],
  ['2026-11-22T11:48:00Z', '12 minuten geleden'],
  ['2026-11-22T09:59:00Z', '2 uur geleden'],
  ['2026-11-21T11:00:00Z', '25 uur geleden'],
  ['2026-11-19T11:00:00Z', '3 dagen geleden'],
])('says of %s that it was %s', (moment, said) => {
  expect(ago(moment, NOW)).toBe(said);
});
