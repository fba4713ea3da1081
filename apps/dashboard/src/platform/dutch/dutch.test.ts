import { fullDay, fullMoment, lastDayBefore } from './full-moments';
import { age, clockTime, entryTime, longDay, longMoment, shortDay } from './moments';
import { counted, enumerate, formatRange, numberInWords, spokenRange } from './number-words';

describe('numbers in Dutch', () => {
  it('writes up to twenty in words', () => {
    expect([0, 1, 13, 20, 21, 1234].map(numberInWords)).toEqual([
      'nul',
      'één',
      'dertien',
      'twintig',
      '21',
      '1.234',
    ]);
  });

  it('counts, ranges and enumerates', () => {
    expect(counted(1, 'signaal', 'signalen')).toBe('1 signaal');
    expect(counted(0, 'signaal', 'signalen')).toBe('0 signalen');
    expect(formatRange({ lo: 0, hi: 3 })).toBe('0–3');
    expect(formatRange({ lo: 2, hi: 2 })).toBe('2');
    expect(spokenRange({ lo: 1, hi: 4 })).toBe('1 tot 4');
    expect(enumerate([])).toBe('');
    expect(enumerate(['a', 'b', 'c'])).toBe('a, b en c');
  });
});

describe('moments in Dutch', () => {
  const at = Date.parse('2026-11-19T13:32:07Z');

  it('shows the clock in Amsterdam, in winter and in summer', () => {
    expect(clockTime(at)).toBe('14:32:07');
    expect(clockTime(Date.parse('2026-07-01T12:00:00Z'))).toBe('14:00:00');
  });

  it('writes days and moments with a year where another year is possible', () => {
    expect(fullDay('2027-03-01')).toBe('1 maart 2027');
    expect(fullMoment('2026-11-19T13:32:07Z')).toBe('19 november 2026, 14:32:07');
    expect(lastDayBefore('2027-03-01T23:00:00Z')).toBe('2027-03-01');
  });

  it('writes days without a year', () => {
    expect(shortDay('2026-11-12')).toBe('12 nov');
    expect(longDay('2026-03-01')).toBe('1 maart');
  });

  it.each([
    ['2026-11-18T09:12:00Z', '18 november, 10:12'],
    ['2026-11-18T23:30:00Z', '19 november, 00:30'],
    ['2026-07-01T22:05:00Z', '2 juli, 00:05'],
  ])('writes %s with its day and hour in Amsterdam', (moment, words) => {
    expect(longMoment(moment)).toBe(words);
  });

  it('says when something was entered, as briefly as the day of reading allows', () => {
    expect(entryTime('2026-11-19T13:32:07Z', '2026-11-19')).toBe('14:32');
    expect(entryTime('2026-11-18T23:30:00Z', '2026-11-19')).toBe('00:30');
    expect(entryTime('2026-11-18T20:30:00Z', '2026-11-19')).toBe('gister');
    expect(entryTime('2026-11-12T20:30:00Z', '2026-11-19')).toBe('12 nov');
  });

  it('says how old something is', () => {
    expect(age(at, at + 30_000)).toBe('30 seconden oud');
    expect(age(at, at + 60_000)).toBe('1 minuut oud');
    expect(age(at, at + 4 * 60_000)).toBe('4 minuten oud');
    expect(age(at, at + 3 * 3_600_000)).toBe('3 uur oud');
    expect(age(at, at - 5_000)).toBe('0 seconden oud');
  });
});
