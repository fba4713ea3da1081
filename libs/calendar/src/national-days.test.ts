import fc from 'fast-check';
import { easterSunday, electionsOf, nationalDays } from './index';

const weekday = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay();
const years = fc.integer({ min: 1990, max: 2090 });

it.each([
  [1990, '1990-04-15'],
  [2000, '2000-04-23'],
  [2008, '2008-03-23'],
  [2011, '2011-04-24'],
  [2024, '2024-03-31'],
  [2026, '2026-04-05'],
  [2027, '2027-03-28'],
  [2038, '2038-04-25'],
])('Easter of %i is on %s', (year, day) => {
  expect(easterSunday(year)).toBe(day);
});

it('has the days of 2026 in order', () => {
  expect(nationalDays('2026-01-01', '2026-12-31').map(({ day, name }) => `${day} ${name}`)).toEqual(
    [
      '2026-01-01 Nieuwjaarsdag',
      '2026-03-18 Verkiezing van de gemeenteraad',
      '2026-04-03 Goede Vrijdag',
      '2026-04-05 Eerste Paasdag',
      '2026-04-06 Tweede Paasdag',
      '2026-04-27 Koningsdag',
      '2026-05-04 Dodenherdenking',
      '2026-05-05 Bevrijdingsdag',
      '2026-05-14 Hemelvaartsdag',
      '2026-05-24 Eerste Pinksterdag',
      '2026-05-25 Tweede Pinksterdag',
      '2026-12-25 Eerste Kerstdag',
      '2026-12-26 Tweede Kerstdag',
      '2026-12-31 Oudejaarsdag',
    ],
  );
});

it('keeps the birthday of the king, and before him of the queen, off a Sunday', () => {
  const named = (year: number) =>
    nationalDays(`${String(year)}-04-01`, `${String(year)}-05-01`).find(({ name }) =>
      /^Konin/.test(name),
    );
  expect(named(2013)).toMatchObject({ day: '2013-04-30', name: 'Koninginnedag' });
  expect(named(2014)).toMatchObject({ day: '2014-04-26', name: 'Koningsdag' });
  expect(named(2025)).toMatchObject({ day: '2025-04-26' });
});

it.each([
  [2014, '2014-03-19'],
  [2015, '2015-03-18'],
  [2018, '2018-03-21'],
  [2019, '2019-03-20'],
  [2022, '2022-03-16'],
  [2023, '2023-03-15'],
  [2026, '2026-03-18'],
  [2027, '2027-03-17'],
  [2030, '2030-03-20'],
])('the vote that the law fixes in %i is on %s', (year, day) => {
  expect(electionsOf(year).map((election) => election.day)).toContain(day);
});

it('votes by law on a Wednesday in the middle of March', () => {
  fc.assert(
    fc.property(years, (year) => {
      for (const { day } of electionsOf(year).filter(({ basis }) => basis.startsWith('Kieswet'))) {
        expect(weekday(day)).toBe(3);
        expect(day.slice(5) >= '03-15' && day.slice(5) <= '03-21').toBe(true);
      }
    }),
  );
});

it('gives the same days in one piece as in two, in order, each with what says so', () => {
  fc.assert(
    fc.property(years, fc.integer({ min: 1, max: 12 }), (year, month) => {
      const [from, to] = [`${String(year)}-01-01`, `${String(year + 1)}-12-31`];
      const cut = `${String(year)}-${String(month).padStart(2, '0')}`;
      const whole = nationalDays(from, to);
      expect([...nationalDays(from, `${cut}-15`), ...nationalDays(`${cut}-16`, to)]).toEqual(whole);
      expect(whole.map(({ day }) => day)).toEqual(whole.map(({ day }) => day).sort());
      expect(whole.every(({ basis }) => basis.length > 0)).toBe(true);
    }),
  );
});
