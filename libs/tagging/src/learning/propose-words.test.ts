import { proposeWords } from '../index';

const missed = (text: string, themes: string[] = ['voorzieningen']) => ({
  text,
  themes,
  suggested: [],
});
const wordsOf = (corrections: Parameters<typeof proposeWords>[0]): string[] =>
  proposeWords(corrections).map(({ word }) => word);

it('proposes a word that three corrected texts share, with its counts', () => {
  const corrections = [
    missed('De wadloper ligt stil.'),
    missed('Weer geen wadloper vandaag.'),
    missed('Wie herstelt onze wadloper nu?'),
    missed('Onze wadloper moet geschilderd.', []),
  ];
  expect(proposeWords(corrections)).toEqual([
    { word: 'wadloper', theme: 'voorzieningen', count: 3, others: 1 },
  ]);
});

it('wants different texts: an echo counts once', () => {
  expect(
    wordsOf([missed('Een wadloper.'), missed('een wadloper!'), missed('RT @dorp: Een wadloper')]),
  ).toEqual([]);
});

it('never proposes what was masked, a name, a number or an ordinary word', () => {
  const corrections = ['a', 'b', 'c'].map((letter) =>
    missed(
      `${letter}: [naam 1] en [adres 2] en vandaag ziet Harkema met harkema zaak4711 niets [kade`,
    ),
  );
  expect(wordsOf(corrections)).toEqual(['kade', 'zaak'].filter((word) => word === 'kade'));
});

it('never proposes a word the lexicon has, or one that stands as often elsewhere', () => {
  const known = ['een', 'twee', 'drie'].map((each) => missed(`${each} bushalte`));
  expect(wordsOf(known)).not.toContain('bushalte');
  const both = ['rood', 'blauw', 'groen'].flatMap((each) => [
    missed(`${each} hek`),
    missed(`${each} ponton`),
  ]);
  const against = ['p', 'q', 'r'].map((each) => missed(`${each} ponton`, []));
  expect(wordsOf([...both, ...against])).not.toContain('ponton');
});

it('says nothing without corrections', () => {
  expect(proposeWords([])).toEqual([]);
});
