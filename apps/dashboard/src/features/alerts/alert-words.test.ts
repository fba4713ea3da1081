import { buildAlert } from './testing/alert-builder';
import { changeOf, placeOf, qualityOf, reasonOf, trackRecordOf } from './alert-words';

const withFigures = (figures: Partial<ReturnType<typeof buildAlert>['figures']>) => {
  const alert = buildAlert();
  return { ...alert, figures: { ...alert.figures, ...figures } };
};

it('gives the reason in words, with how rare it is', () => {
  expect(reasonOf(buildAlert())).toBe(
    '7 signalen in 10 dagen, gewoonlijk 0 tot 3; zo’n piek komt hier ongeveer eens in 3 jaar voor.',
  );
  expect(reasonOf(withFigures({ onceInYears: null, windowDays: 1, seen: 1 }))).toBe(
    '1 signaal op één dag, gewoonlijk 0 tot 3.',
  );
  expect(reasonOf(withFigures({ onceInYears: 0.2 }))).toContain('een paar keer per jaar');
  expect(reasonOf(withFigures({ onceInYears: 1.1 }))).toContain('ongeveer eens per jaar');
  expect(reasonOf(withFigures({ onceInYears: 40 }))).toContain('minder dan eens in 10 jaar');
});

it('says how often it was right, in numbers and never as a share', () => {
  const record = (judged: number, proved: number, unclear = 0) =>
    trackRecordOf({ judged, proved, unclear });
  expect(record(20, 8)).toBe('Van de laatste 20 van dit soort bleken er 8 terecht.');
  expect(record(3, 1, 1)).toBe(
    'Van de laatste 3 van dit soort bleek er 1 terecht. Van 1 andere is het onduidelijk gebleven.',
  );
  expect(record(4, 0)).toContain('bleken er geen enkele terecht');
  expect(record(1, 1)).toBe('De enige van dit soort die is beoordeeld, bleek terecht.');
  expect(record(0, 0)).toContain('nog niet bekend');
});

it('says how good the data are and what would change it', () => {
  expect(qualityOf(buildAlert())).toEqual([
    'Er wordt vastgelegd zoals gewoonlijk, dus de aantallen zijn te vergelijken. De signalen komen uit 3 bronnen.',
  ]);
  expect(qualityOf(buildAlert({ cautions: ['logging_rose', 'provisional'] }))).toHaveLength(2);
  expect(changeOf(buildAlert())).toEqual([
    'Met nog 3 signalen wordt het “nu bespreken”.',
    'Na 6 dagen zonder nieuwe signalen is het weer normaal.',
  ]);
  expect(changeOf(buildAlert({ level: 'act' }))).toHaveLength(1);
});

it('names a place, a few places, or all of it', () => {
  const names = new Map(
    ['Anna', 'Breezand', 'Callantsoog', 'Den Oever'].map((name, at) => [
      `WP000${String(at)}`,
      name,
    ]),
  );
  const kernen = [...names.keys()];
  expect(placeOf({ kern: 'WP0000', kernen }, names)).toBe('Anna');
  expect(placeOf({ kern: null, kernen: kernen.slice(0, 2) }, names)).toBe('Anna en Breezand');
  expect(placeOf({ kern: null, kernen }, names)).toBe('Anna, Breezand en twee andere kernen');
  expect(placeOf({ kern: null, kernen: [] }, names)).toBe('De hele gemeente');
});
