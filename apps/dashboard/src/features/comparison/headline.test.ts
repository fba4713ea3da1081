import type { ThemeComparison } from '@poolshoogte/contracts';
import type { ThemeId } from '@poolshoogte/vocabulary';
import { headline } from './headline';

/** A comparison of as many municipalities as the rows have counts; `null` is too few. */
function comparison(
  counts: Partial<Record<ThemeId, (number | null)[]>>,
  places = ['Houten', 'Leudal', 'Urk'],
): ThemeComparison {
  const codeOf = (index: number) => `GM000${String(index)}`;
  return {
    asOf: '2026-11-19T13:32:00Z',
    firstDay: '2026-09-07',
    lastDay: '2026-11-01',
    weeks: 8,
    municipalities: places.map((name, index) => ({
      code: codeOf(index),
      name,
      population: 20_000,
      populationYear: 2025,
      kernCount: 3,
      logged: 100,
      suppressedBlocks: 0,
      loggedPer1000: 5,
    })),
    rows: (Object.entries(counts) as [ThemeId, (number | null)[]][]).map(([theme, row]) => ({
      theme,
      cells: row.map((count, index) => ({
        municipality: codeOf(index),
        count,
        suppressedBlocks: count === null ? 2 : 0,
        ratePer1000: count === null ? null : count / 20,
        shareOfLogged: count === null ? null : count / 100,
      })),
    })),
  };
}

it('says how widely the widest theme is spread', () => {
  expect(headline(comparison({ asielopvang: [8, 9, null], zorg: [null, null, null] }))).toBe(
    'Asielopvang is in de 8 weken tot en met 1 november in twee van de drie gemeenten vaak genoeg vastgelegd om te tonen.',
  );
});

it('names themes that are spread equally, and the one theme of a single place', () => {
  expect(
    headline(
      comparison({
        asielopvang: [8, 9, 5],
        wonen_ruimte: [6, 6, 7],
        aardbevingsschade: [9, null, null],
      }),
    ),
  ).toBe(
    'Asielopvang en wonen en ruimte zijn in de 8 weken tot en met 1 november in alle drie gemeenten vaak genoeg vastgelegd om te tonen. Aardbevingsschade is alleen in Houten te tonen.',
  );
});

it('counts themes when there are too many to name', () => {
  const row = [5, 5, null];
  const said = headline(
    comparison({ asielopvang: row, zorg: row, voorzieningen: row, wonen_ruimte: row }),
  );
  expect(said).toMatch(
    /^Vier thema’s zijn in de 8 weken tot en met 1 november in twee van de drie gemeenten/,
  );
});

it('says the same whoever has most: it is no ranking', () => {
  const said = headline(comparison({ asielopvang: [500, 9, 5] }));
  expect(headline(comparison({ asielopvang: [5, 9, 500] }))).toBe(said);
});

it.each([
  [comparison({ zorg: [null, null, null] }), /is nergens een thema vaak genoeg/],
  [comparison({ zorg: [9, null, null] }), /geen thema in meer dan één gemeente/],
  [comparison({ zorg: [9] }, ['Urk']), /één gemeente in gebruik/],
  [comparison({}, []), /nog geen gemeente/],
])('says so when there is little to compare', (little, said) => {
  expect(headline(little)).toMatch(said);
});
