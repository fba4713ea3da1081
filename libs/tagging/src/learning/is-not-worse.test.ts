import { isNotWorse, scoreTagging } from '../index';

const score = {
  ...scoreTagging([]),
  items: 100,
  microF1: 0.8,
  noneKept: 0.85,
  calibrationError: 0.06,
};

it.each([
  ['the same', {}, true],
  ['better', { microF1: 0.84 }, true],
  ['as good as the same', { microF1: 0.797 }, true],
  ['missing more themes', { microF1: 0.78 }, false],
  ['guessing where there is no theme', { noneKept: 0.7 }, false],
  ['less honest', { calibrationError: 0.12 }, false],
  ['measured on another set', { items: 90, microF1: 0.99 }, false],
])('judges a model that is %s', (_name, change, verdict) => {
  expect(isNotWorse(score, { ...score, ...change })).toBe(verdict);
});
