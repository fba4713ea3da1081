import { compile } from './compile';
import { findCues } from './find-cues';
import type { Cue } from './lexicon';

function wordsFound(cue: Omit<Cue, 'strength'>, text: string): string[][] {
  const compiled = compile([{ id: 'label', cues: [{ strength: 'sure', ...cue }] }], 'verweggistan');
  const { byLabel, words } = findCues(compiled, text);
  return (byLabel[0] ?? []).map((found) =>
    found.words.map((word) => text.slice(words.starts[word], words.ends[word])),
  );
}

it('tells whole words, beginnings, ends and pieces apart', () => {
  const text = 'mest mestput drijfmest drijfmestput';
  expect(wordsFound({ words: 'mest' }, text)).toEqual([['mest']]);
  expect(wordsFound({ words: 'mest*' }, text)).toEqual([['mest'], ['mestput']]);
  expect(wordsFound({ words: '*mest' }, text)).toEqual([['mest'], ['drijfmest']]);
  expect(wordsFound({ words: '*mest*' }, text)).toHaveLength(4);
});

it('finds phrases within their gap, in order, inside one sentence', () => {
  const cue = { words: 'bus ~2 weg|geschrapt' };
  expect(wordsFound(cue, 'de bus is nu weg')).toEqual([['bus', 'weg']]);
  expect(wordsFound(cue, 'de bus is nu toch weg')).toEqual([]);
  expect(wordsFound(cue, 'geschrapt wordt de bus')).toEqual([]);
  expect(wordsFound(cue, 'Daar is de bus. Weg ermee')).toEqual([]);
  expect(wordsFound({ words: 'bus <2> weg' }, 'weg is de bus')).toEqual([['weg', 'bus']]);
});

it('treats a hyphen as a space and one line break as wrapping', () => {
  expect(wordsFound({ words: 'zonne energie' }, 'zonne-energie')).toHaveLength(1);
  expect(wordsFound({ words: 'zonne-energie' }, 'zonne\nenergie')).toHaveLength(1);
  expect(wordsFound({ words: 'zonne energie' }, 'zonne\n\nenergie')).toHaveLength(0);
});

it('lets a cancelling word work nearby only', () => {
  const cue = { words: 'asiel', unless: 'hond*' };
  expect(wordsFound(cue, 'asiel voor honden')).toEqual([]);
  expect(wordsFound(cue, 'honden een twee drie vier vijf zes zeven asiel')).toHaveLength(1);
});

it('leaves little of a denied cue', () => {
  const compiled = compile(
    [{ id: 'label', cues: [{ strength: 'sure', words: 'overlast', negatable: true }] }],
    'verweggistan',
  );
  const weight = (text: string): number => findCues(compiled, text).byLabel[0]?.[0]?.weight ?? 0;
  expect(weight('geen overlast')).toBeLessThan(weight('veel overlast') / 2);
});

it('refuses patterns that cannot be meant', () => {
  expect(() => wordsFound({ words: 'a*b' }, '')).toThrow(RangeError);
  expect(() => wordsFound({ words: '***' }, '')).toThrow(RangeError);
  expect(() => wordsFound({ words: 'a <2> b c' }, '')).toThrow(RangeError);
});
