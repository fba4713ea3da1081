import { isCountOfASet, valueOf, type Answer } from './subtraction';

const answer = (theme: string, n: number, backs: number[], municipality = 'GM0001'): Answer => ({
  municipality,
  theme,
  n,
  backs,
});

it.each([
  ['a longer and a shorter period', answer('zorg', 12, [1, 2]), answer('zorg', 7, [1]), true],
  ['all and a theme', answer('*', 20, [1]), answer('zorg', 14, [1]), true],
  ['the same signals', answer('zorg', 7, [1]), answer('zorg', 7, [1]), false],
  ['two themes', answer('zorg', 9, [1]), answer('landbouw', 7, [1]), false],
  ['a theme and all of another block', answer('*', 20, [2]), answer('zorg', 14, [1]), false],
  ['two places', answer('zorg', 9, [1]), answer('zorg', 7, [1], 'GM0002'), false],
])('knows whether the difference counts signals: %s', (_what, one, other, is) => {
  expect(
    isCountOfASet([
      [one, 1],
      [other, -1],
    ]),
  ).toBe(is);
  expect(
    isCountOfASet([
      [other, 1],
      [one, -1],
    ]),
  ).toBe(is);
});

it('computes what the attacker computes', () => {
  expect(
    valueOf([
      [answer('*', 20, [1]), 1],
      [answer('zorg', 14, [1]), -1],
    ]),
  ).toBe(6);
});
