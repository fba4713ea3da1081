import { isPatternList, type LexiconChanges, lexiconPatterns, tagText } from './index';

const none: LexiconChanges = { version: 'a1', added: [], removed: [] };
const themesOf = (text: string, lexicon: LexiconChanges): string[] =>
  tagText(text, { lexicon }).themes.map(({ id }) => id);

it('adds words of an administrator, with what cancels them', () => {
  const text = 'De wadloper ligt weer stil.';
  const lexicon: LexiconChanges = {
    ...none,
    added: [{ theme: 'voorzieningen', strength: 'sure', words: 'wadloper*', unless: 'te koop' }],
  };
  expect(themesOf(text, none)).toEqual([]);
  expect(themesOf(text, lexicon)).toEqual(['voorzieningen']);
  expect(themesOf('Wadloper te koop.', lexicon)).toEqual([]);
  expect(
    themesOf(text, {
      ...lexicon,
      added: [{ theme: 'voorzieningen', strength: 'trace', words: 'wadloper*' }],
    }),
  ).toEqual([]);
});

it('takes away a pattern of the shipped lexicon, for that theme alone', () => {
  const text = 'Er komen windmolens.';
  const [pattern] = lexiconPatterns('wind_zonne_energie').map((each) => each.pattern);
  expect(pattern).toBe('*windmolen*');
  expect(themesOf(text, none)).toEqual(['wind_zonne_energie']);
  const removed = [
    { theme: 'wind_zonne_energie', pattern: '*windmolen*' },
    { theme: 'wind_zonne_energie', pattern: 'windmolens' },
  ] as const;
  expect(themesOf(text, { ...none, removed })).toEqual([]);
  expect(themesOf(text, { ...none, removed: [{ theme: 'zorg', pattern: '*windmolen*' }] })).toEqual(
    ['wind_zonne_energie'],
  );
});

it('says in the version that the lexicon was changed', () => {
  expect(tagText('', { lexicon: none }).lexiconVersion).toBe(`${tagText('').lexiconVersion}+a1`);
});

it.each([
  ['azc*', true],
  ['bus ~3 geschrapt, halte <2> weg|dicht', true],
  ['', false],
  ['***', false],
  ['a*b', false],
  ['een <3> twee drie', false],
  ['x'.repeat(5_000), false],
])('knows a list of patterns: %s', (words, verdict) => {
  expect(isPatternList(words)).toBe(verdict);
});
