import { readText } from './reading';

const KERNEN = [
  { code: 'WP0001', name: 'Middenmeer', aliases: [] },
  { code: 'WP0002', name: 'Slootdorp', aliases: [] },
];

it('reads nothing in white space, and nothing in a text that cannot be stored', () => {
  expect(readText(' \n\t ', KERNEN)).toBeNull();
  expect(readText('a'.repeat(5_001), KERNEN)).toBeNull();
  expect(readText('a'.repeat(5_000), KERNEN)?.length).toBe(5_000);
});

it('never lets a masked datum through to the preview', () => {
  const reading = readText('Bel mevrouw De Vries op 06-12345678 over de opvang.', KERNEN);
  const shown = reading?.pieces.map(({ text }) => text).join('') ?? '';
  expect(shown).not.toContain('06-12345678');
  expect(shown).not.toContain('Vries');
  expect(reading?.maskedCount).toBe(2);
  expect(reading?.pieces.filter(({ type }) => type === 'mask')).toHaveLength(2);
});

it('numbers every suggestion that has words, from one up, and marks those words', () => {
  const reading = readText('Er komen asielzoekers in de oude school, en windmolens ook.', []);
  const numbers = [...(reading?.causes.values() ?? [])].map(({ number }) => number);
  expect(numbers).toEqual(numbers.map((_number, index) => index + 1));
  expect(reading?.causes.get('asielopvang')?.words).toContain('asielzoekers');
  const marked = reading?.pieces.filter((piece) => piece.type === 'evidence') ?? [];
  expect(new Set(marked.flatMap((piece) => piece.numbers))).toEqual(new Set(numbers));
});

it('names each kern once, in the order of the text', () => {
  const text = 'In Slootdorp en in Middenmeer; vooral in Slootdorp is het druk.';
  expect(readText(text, KERNEN)?.named).toEqual(['WP0002', 'WP0001']);
});
