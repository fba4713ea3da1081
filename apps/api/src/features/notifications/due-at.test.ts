import { dueAt } from './due-at';

const night = { dailyAt: '08:00', quiet: { from: '22:00', to: '07:00' } };
const at = (moment: string) => new Date(moment);

it.each([
  ['at once by day', '2026-11-23T12:00:00Z', 'at_once', '2026-11-23T12:00:00Z'],
  [
    'at once in the evening waits for the end of the night',
    '2026-11-23T21:30:00Z',
    'at_once',
    '2026-11-24T06:00:00Z',
  ],
  [
    'at once after midnight waits for the same morning',
    '2026-11-23T23:30:00Z',
    'at_once',
    '2026-11-24T06:00:00Z',
  ],
  [
    'at once on the last moment of the night',
    '2026-11-24T05:59:59Z',
    'at_once',
    '2026-11-24T06:00:00Z',
  ],
  ['at once when the night is over', '2026-11-24T06:00:00Z', 'at_once', '2026-11-24T06:00:00Z'],
  ['daily before its time', '2026-11-24T05:00:00Z', 'daily', '2026-11-24T07:00:00Z'],
  ['daily after its time', '2026-11-24T09:00:00Z', 'daily', '2026-11-25T07:00:00Z'],
  ['daily over the end of summer time', '2026-10-24T09:00:00Z', 'daily', '2026-10-25T07:00:00Z'],
  ['daily over the begin of summer time', '2026-03-28T09:00:00Z', 'daily', '2026-03-29T06:00:00Z'],
] as const)('is told %s', (_what, now, when, expected) => {
  expect(dueAt(at(now), when, night)).toEqual(at(expected));
});

it('is never told to who does not want it', () => {
  expect(dueAt(at('2026-11-23T12:00:00Z'), 'never', night)).toBeNull();
});

it('knows quiet hours within one day, and no quiet hours', () => {
  const noon = at('2026-11-23T12:00:00Z');
  const quiet = { from: '12:30', to: '13:30' };
  expect(dueAt(noon, 'at_once', { ...night, quiet })).toEqual(at('2026-11-23T12:30:00Z'));
  expect(dueAt(noon, 'at_once', { ...night, quiet: null })).toEqual(noon);
});

it('waits for a daily message that falls in quiet hours until they are over', () => {
  const early = { ...night, dailyAt: '05:00' };
  expect(dueAt(at('2026-11-23T12:00:00Z'), 'daily', early)).toEqual(at('2026-11-24T06:00:00Z'));
});
