import { foundedThemes } from './founded-themes';

const TEXT = 'De bus rijdt niet, zegt [naam 1]. Er is ook geen huisarts, en de bus komt nooit.';
const said = (...themes: { id: string; quotes: string[] }[]) => foundedThemes(TEXT, { themes });
const wordsOf = (themes: ReturnType<typeof said>) =>
  themes.map(({ id, evidence }) => [id, evidence.map(({ start, end }) => TEXT.slice(start, end))]);

it('gives the places of quotes that stand in the text, in its order', () => {
  const themes = said({ id: 'voorzieningen', quotes: ['de bus komt nooit', 'De bus rijdt niet'] });
  expect(wordsOf(themes)).toEqual([['voorzieningen', ['De bus rijdt niet', 'de bus komt nooit']]]);
  expect(themes[0]?.evidence[0]).toEqual({ start: 0, end: 17 });
});

it('drops a quote that is not there to the letter, and a theme that keeps none', () => {
  const themes = said(
    { id: 'zorg', quotes: ['geen huisarts', 'wachtlijst'] },
    { id: 'asielopvang', quotes: ['azc', 'geen Huisarts'] },
  );
  expect(wordsOf(themes)).toEqual([['zorg', ['geen huisarts']]]);
});

it.each(['', ' ', 'e', ', ', '[naam 1]', 'naam 1', 'aam'])('takes %j for no evidence', (quote) => {
  expect(said({ id: 'zorg', quotes: [quote] })).toEqual([]);
});

it('knows our own themes alone, and each of them once', () => {
  const themes = said(
    { id: 'voetbal', quotes: ['De bus'] },
    { id: 'zorg', quotes: ['huisarts'] },
    { id: 'zorg', quotes: ['huisarts', 'geen huisarts'] },
  );
  expect(wordsOf(themes)).toEqual([['zorg', ['geen huisarts', 'huisarts']]]);
});
