import { breakWeeks, qualityFinding, qualityPoints } from './quality-points';

const week = (monday: string, suggested: number, chosen: number, both: number) => ({
  monday,
  signals: Math.max(suggested, chosen),
  themes: [
    { theme: 'zorg' as const, suggested, chosen, both },
    { theme: 'asielopvang' as const, suggested: 5, chosen: 5, both: 5 },
  ],
});
const WEEKS = [week('2026-11-02', 10, 8, 6), week('2026-11-16', 4, 20, 3)];

it('gives every week a place, and says nothing of fewer than five', () => {
  const points = qualityPoints({ weeks: WEEKS }, 'zorg');
  expect(points.map(({ monday }) => monday)).toEqual(['2026-11-02', '2026-11-09', '2026-11-16']);
  expect(points.map(({ precision }) => precision)).toEqual([0.6, null, null]);
  expect(points.map(({ recall }) => recall)).toEqual([0.75, null, 0.15]);
});

it('adds all themes up when none is chosen', () => {
  const [first] = qualityPoints({ weeks: WEEKS }, null);
  expect(first).toMatchObject({ suggested: 15, chosen: 13, precision: 11 / 15 });
});

it('marks the week in which suggestions began to be made otherwise', () => {
  const points = qualityPoints({ weeks: WEEKS }, null);
  const change = (day: string) => ({ day, modelVersion: 1, lexiconVersion: 'nl' });
  expect(breakWeeks(points, [change('2026-11-15'), change('2026-10-01')])).toEqual(['2026-11-09']);
});

it('says it in words, also that there is too little', () => {
  expect(qualityFinding(qualityPoints({ weeks: WEEKS }, 'zorg'), 'Zorg')).toBe(
    'Zorg: van elke 100 voorstellen kloppen er 60; van elke 100 keuzes waren er 32 voorgesteld',
  );
  const few = qualityPoints({ weeks: [week('2026-11-02', 1, 1, 1)] }, 'zorg');
  expect(qualityFinding(few, 'Zorg')).toContain('nog te weinig om iets te zeggen');
  expect(qualityPoints({ weeks: [] }, null)).toEqual([]);
});
