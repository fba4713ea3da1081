import { endOfLastDay } from './key-expiry';

const NOON = new Date('2026-11-22T11:00:00Z');

it.each([
  ['tomorrow, in winter', '2026-11-23', '2026-11-23T23:00:00.000Z'],
  ['a day in summer', '2027-06-30', '2027-06-30T22:00:00.000Z'],
  ['the night that summer time begins', '2027-03-27', '2027-03-27T23:00:00.000Z'],
  ['the day that summer time begins', '2027-03-28', '2027-03-28T22:00:00.000Z'],
  ['the longest', '2027-11-23', '2027-11-23T23:00:00.000Z'],
])('%s ends with its last day in the Netherlands', (_name, lastDay, end) => {
  expect(endOfLastDay(lastDay, NOON).toISOString()).toBe(end);
});

it.each(['2026-11-21', '2026-11-22', '2027-11-24', '2099-01-01'])('refuses %s', (lastDay) => {
  expect(() => endOfLastDay(lastDay, NOON)).toThrow(
    expect.objectContaining({ code: 'expiry_out_of_range' }),
  );
});

it('knows that it is tomorrow already just after a Dutch midnight', () => {
  const justAfterMidnight = new Date('2026-11-22T23:30:00Z');
  expect(() => endOfLastDay('2026-11-23', justAfterMidnight)).toThrow();
  expect(endOfLastDay('2026-11-24', justAfterMidnight)).toEqual(new Date('2026-11-24T23:00:00Z'));
});
