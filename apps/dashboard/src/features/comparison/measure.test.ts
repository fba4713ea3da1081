import { figureOf, loggedFigure, measureFrom, signed, type ComparedMunicipality } from './measure';

const urk: ComparedMunicipality = {
  code: 'GM0184',
  name: 'Urk',
  population: 21_000,
  populationYear: 2025,
  kernCount: 1,
  logged: 120,
  suppressedBlocks: 0,
  loggedPer1000: 5.714,
};
const cell = {
  municipality: 'GM0184',
  count: 12,
  suppressedBlocks: 0,
  ratePer1000: 0.571,
  shareOfLogged: 0.1,
};

it.each([
  ['per-1000', '0,6'],
  ['aantallen', '12'],
  ['aandeel', '10%'],
] as const)('says a cell in %s', (measure, text) => {
  expect(figureOf(cell, urk, measure)).toEqual({
    text,
    tone: 'figure',
    isAtLeast: false,
    behind: '12 signalen, 0,6 per 1.000 inwoners, 10% van alles wat hier is vastgelegd',
  });
});

it('never shows a suppressed cell as zero', () => {
  const hidden = {
    ...cell,
    count: null,
    suppressedBlocks: 2,
    ratePer1000: null,
    shareOfLogged: null,
  };
  for (const measure of ['per-1000', 'aantallen', 'aandeel'] as const) {
    expect(figureOf(hidden, urk, measure)).toMatchObject({ text: '< 5', tone: 'none' });
  }
});

it('says at least when some blocks are not in it, but not of a share of an incomplete whole', () => {
  const part = { ...cell, suppressedBlocks: 3 };
  const figure = figureOf(part, urk, 'per-1000');
  expect(signed(figure)).toBe('≥ 0,6');
  expect(figure.behind).toMatch(/^ten minste 12 signalen, .* zonder 3 keer vier weken/);
  expect(figureOf(part, urk, 'aandeel').isAtLeast).toBe(true);
  const incomplete = figureOf(part, { ...urk, suppressedBlocks: 1 }, 'aandeel');
  expect(incomplete.isAtLeast).toBe(false);
  expect(incomplete.behind).toContain('10% van wat hier is vastgelegd en getoond kan worden');
});

it('gives no percentage of a small number', () => {
  const figure = figureOf({ ...cell, shareOfLogged: 0.3 }, { ...urk, logged: 40 }, 'aandeel');
  expect(figure.text).toBe('12 van 40');
});

it('says that a rate cannot be computed without the number of inhabitants', () => {
  const figure = figureOf({ ...cell, ratePer1000: null }, { ...urk, population: null }, 'per-1000');
  expect(figure).toMatchObject({ text: '–', tone: 'none' });
  expect(figure.behind).toContain('aantal inwoners onbekend');
});

it.each([
  [{}, '5,7', '120'],
  [{ suppressedBlocks: 3 }, '≥ 5,7', '≥ 120'],
  [{ logged: null, loggedPer1000: null }, '< 5', '< 5'],
  [{ loggedPer1000: null }, '–', '120'],
])('says how much is logged with %j', (change, rate, count) => {
  expect(loggedFigure({ ...urk, ...change }, 'per-1000')).toBe(rate);
  expect(loggedFigure({ ...urk, ...change }, 'aantallen')).toBe(count);
});

it('falls back to the rate for an unknown measure', () => {
  expect(measureFrom('aantallen')).toBe('aantallen');
  expect(measureFrom('punten')).toBe('per-1000');
  expect(measureFrom(null)).toBe('per-1000');
});
