import { scoreTagging } from './score-tagging';

it('counts right, wrong and missed labels', () => {
  const score = scoreTagging([
    { text: 'Er komt een azc.', themes: ['asielopvang'] },
    { text: 'Er komt een windmolen.', themes: ['zorg'] },
    { text: 'Een mooie dag.', themes: [] },
    { text: 'Weer een azc.', themes: [] },
  ]);
  // One right, two wrong (windmolen, second azc), one missed (zorg): F1 = 2 / (2 + 2 + 1).
  expect(score.items).toBe(4);
  expect(score.microF1).toBeCloseTo(0.4);
  expect(score.noneKept).toBeCloseTo(0.5);
  expect(score.perTheme['asielopvang']).toEqual({
    precision: 0.5,
    recall: 1,
    f1: 2 / 3,
    support: 1,
  });
  // zorg scores 0, asielopvang 2/3; wind has no support and does not count.
  expect(score.macroF1).toBeCloseTo(1 / 3);
});

it('is defined without items', () => {
  expect(scoreTagging([])).toEqual({
    items: 0,
    microF1: 0,
    macroF1: 0,
    noneKept: 1,
    calibrationError: 0,
    perTheme: {},
  });
});
