import { learn, emptyModel, tagText } from './index';

// The library itself knows no process; only this test asks it something.
declare const process: { readonly env: Readonly<Record<string, string | undefined>> };

/** All 100,000 with `FUZZ_STRINGS=100000`; fewer by default, so that the tests stay quick. */
const STRINGS = Number(process.env['FUZZ_STRINGS'] ?? 4_000);
/** Per string, on a slow and busy machine; most take some microseconds. */
const MILLISECONDS = 2;

const PIECES = [
  'azc',
  'bus',
  ' ~ ',
  'geen ',
  'niet ',
  '[naam 1]',
  '[',
  ']',
  '[[[[',
  '@',
  'www.',
  'https://',
  '<b>',
  '</script>',
  '&nbsp;',
  '\u0000',
  '\u0007',
  '\u202e',
  '\u200f',
  '\u200b',
  '\ufeff',
  '\u00ad',
  'e\u0301',
  '\u0301\u0301\u0301',
  'ﬁ',
  'ĳ',
  'ß',
  '😀',
  '👩‍👩‍👧‍👦',
  '🇳🇱',
  '\ud83d',
  '\udc00',
  'الشرطة',
  'עִבְרִית',
  '漢字',
  'ทดสอบ',
  'aGVsbG8gd29ybGQ=',
  'AAAA',
  'a-b-c-',
  "'s",
  '’',
  '....',
  '!?',
  '\r\n',
  '\t',
  'stikstof',
  'windmolen',
  'de l’homme ',
  'était une fois ',
  '1234567890',
  '0',
  ' ',
  '\u00a0',
  '%00',
  '\\',
  '*',
  '(a+)+',
  '"',
];

/** Numbers that look like chance and are the same in every run. */
function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 0x1_0000_0000) * below);
  };
}

function strange(next: (below: number) => number): string {
  const parts: string[] = [];
  for (let left = next(30); left >= 0; left -= 1) {
    const piece = PIECES[next(PIECES.length)] ?? '';
    const kind = next(4);
    if (kind === 0) parts.push(String.fromCharCode(next(0x1_0000)));
    else parts.push(kind === 1 ? piece.repeat(1 + next(12)) : piece);
  }
  return parts.join('');
}

it(
  `reads ${STRINGS} strange strings in bounded time, with evidence that stands in them`,
  () => {
    const next = generator(20_260_101);
    const model = learn(emptyModel(), {
      text: 'stikstof en de bus, était une fois',
      themes: ['zorg'],
    });
    // eslint-disable-next-line no-restricted-properties -- the test measures time, the library does not
    const began = Date.now();
    for (let count = 0; count < STRINGS; count += 1) {
      const text = strange(next);
      const { themes, drivers, phase } = tagText(text, { model });
      for (const { evidence } of [...themes, ...drivers, phase])
        for (const piece of evidence)
          if (piece.text === '' || text.slice(piece.start, piece.end) !== piece.text)
            throw new Error(`Evidence that is not there: ${JSON.stringify(text)}`);
      for (const { probability } of themes)
        if (!(probability >= 0 && probability <= 1)) throw new Error(JSON.stringify(text));
    }
    // eslint-disable-next-line no-restricted-properties -- the end of the same measurement in a test
    expect(Date.now() - began).toBeLessThan(STRINGS * MILLISECONDS);
  },
  STRINGS * MILLISECONDS + 10_000,
);

it.each([
  ['nothing', ''],
  ['emoji only', '😡👩‍👩‍👧‍👦🇳🇱'.repeat(500)],
  ['HTML', '<p class="x">&nbsp;</p>'.repeat(4_000)],
  ['base64', 'aGVsbG8gd29ybGQgdGhpcyBpcyBhIHRlc3Q'.repeat(2_500)],
  [
    'a French novel',
    'Longtemps, je me suis couché de bonne heure et je ne le savais pas. '.repeat(1_400),
  ],
  ['right to left', 'السلام عليكم ورحمة الله '.repeat(3_000)],
  ['combining marks', 'w\u0301i\u0301n\u0301d'.repeat(10_000)],
])('reads %s, learns from it, and keeps its promises', (_name, text) => {
  const tagging = tagText(text);
  expect(tagText(text)).toEqual(tagging);
  const model = learn(emptyModel(), { text, themes: ['zorg'] });
  for (const { start, end, text: piece } of tagText(text, { model }).themes.flatMap(
    (each) => each.evidence,
  ))
    expect(text.slice(start, end)).toBe(piece);
});

it('finds a word whose letters carry marks, at its place', () => {
  const text = 'Dé wi\u0301ndmolens e\u0301n het àzc';
  const pieces = tagText(text).themes.flatMap(({ evidence }) => evidence);
  expect(pieces.map((piece) => piece.text).sort()).toEqual(['wi\u0301ndmolens', 'àzc'].sort());
  for (const { start, end, text: piece } of pieces) expect(text.slice(start, end)).toBe(piece);
});
