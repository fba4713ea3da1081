import type { ThemeComparison } from '@poolshoogte/contracts';
import { chartFinding, firstShownTheme, themePoints, tooFewNote } from './theme-points';

function comparison(counts: (number | null)[]): ThemeComparison {
  const names = ['Dinkelland', 'Houten', 'Urk', 'Staphorst', 'Leudal', 'Oldambt'];
  return {
    asOf: '2026-11-19T13:32:00Z',
    firstDay: '2026-09-07',
    lastDay: '2026-11-01',
    weeks: 8,
    municipalities: counts.map((_count, index) => ({
      code: `GM000${String(index)}`,
      name: names[index] ?? '',
      population: 10_000,
      populationYear: 2025,
      kernCount: 3,
      logged: 100,
      suppressedBlocks: 0,
      loggedPer1000: 10,
    })),
    rows: [
      { theme: 'zorg', counts: counts.map(() => null) },
      { theme: 'asielopvang', counts },
    ].map(({ theme, counts: row }) => ({
      theme: theme as 'zorg' | 'asielopvang',
      cells: row.map((count, index) => ({
        municipality: `GM000${String(index)}`,
        count,
        suppressedBlocks: count === null ? 2 : count === 31 ? 1 : 0,
        ratePer1000: count === null ? null : count / 10,
        shareOfLogged: count === null ? null : count / 100,
      })),
    })),
  };
}

it('keeps the order of the alphabet and leaves a gap where nothing may be shown', () => {
  const points = themePoints(comparison([30, null, 12]), 'asielopvang');
  expect(points.map(({ name, rate, figure }) => [name, rate, figure.text])).toEqual([
    ['Dinkelland', 3, '3,0'],
    ['Houten', null, '< 5'],
    ['Urk', 1.2, '1,2'],
  ]);
});

it('opens with the first theme that shows anything', () => {
  expect(firstShownTheme(comparison([null, 9]))).toBe('asielopvang');
  expect(firstShownTheme(comparison([null, null]))).toBe('zorg');
});

it.each([
  [[30, null, 12], 'Asielopvang: in twee gemeenten, 1,2 tot 3,0 per 1.000 inwoners'],
  [[null, 12], 'Asielopvang: alleen in Houten genoeg om te tonen, 1,2 per 1.000 inwoners'],
  [[31, 12], 'Asielopvang: in twee gemeenten, ten minste 1,2 tot 3,1 per 1.000 inwoners'],
  [[null, null], 'Asielopvang: overal te weinig om te tonen'],
])('says what the chart shows for %j', (counts, finding) => {
  const made = comparison(counts);
  expect(chartFinding(themePoints(made, 'asielopvang'), 'asielopvang')).toBe(finding);
});

it.each([
  [[9, 9], null],
  [[null, 9, null], 'Te weinig om te tonen: Dinkelland en Urk.'],
  [[null, null, null, null, null], 'Vijf gemeenten met te weinig om te tonen.'],
])('names who has too little for %j', (counts, note) => {
  expect(tooFewNote(themePoints(comparison(counts), 'asielopvang'))).toBe(note);
});
