/* eslint-disable no-restricted-globals -- this test measures how long reading takes, and how much to try is told from outside */
import { maskText } from './mask-text';
import { normaliseInput } from './normalise-input';

/** `FUZZ_STRINGS=100000` runs the whole set; a check of a change needs less. */
const STRINGS = Number(process.env['FUZZ_STRINGS'] ?? 2_000);
/** Far more than a text needs, also on a crowded machine. */
const TEXT_MS = 3_000;
const LONG = 100_000;

const READERS: Record<string, (text: string) => unknown> = {
  normaliseInput,
  maskText: (text) => {
    const { text: masked } = maskText(text);
    // What was masked has nothing left to mask.
    if (text.length < LONG) expect(maskText(masked).text).toBe(masked);
  },
};

const PIECES = [
  ...'a A 1 . , : ; ! ? - – ( ) [ ] \' " ’ “ @ # / \\ | & \n \t \r \u0000 \u200b \u202e \u0301 é ß ﬁ 👩‍👩‍👧 🇳🇱 ع'.split(
    ' ',
  ),
  ' ',
  '  ',
  '\n\n',
  '\ud83d',
  '[naam 1]',
  '[naam ',
  'Van: ',
  'Op 3 mei schreef ',
  'groet ',
  'mevrouw ',
  'MENEER ',
  'Volgens ',
  'Jan ',
  'Overbosch-de ',
  "d'A",
  '06-12345678',
  '123456782',
  'NL91 ABNA 0417 1643 00 ',
  'apenstaartje ',
  ' punt nl',
  'kenteken ',
  '12-AB-34',
  'Kerkstraat 12',
  ' Oost 12',
  'geboren op ',
  '3 mei 1961',
  'insta: a_1',
  ' en ',
  ' in ',
  'http://a.b/?',
  'www.',
  'RT @a: ',
  '<p class="x">',
  '&nbsp;',
  'TWFuIGlzIGRpc3Rpbmd1aXNoZWQ',
  'Longtemps, je me suis couché de bonne heure. ',
  'De voorzitter bedankt ',
  '12-3-2026 ',
  '- ',
  '1. ',
];

/** A small generator with a seed: the same strings every time. */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

it.each(Object.entries(READERS))('%s reads any string', (_name, read) => {
  const below = chance(42);
  for (let count = 0; count < STRINGS; count += 1) {
    let text = '';
    for (let left = below(24); left > 0; left -= 1)
      text += (PIECES[below(PIECES.length)] ?? '').repeat(1 + below(3) * below(3));
    read(text);
  }
});

it.each(Object.entries(READERS))('%s reads a very long text in time', (_name, read) => {
  for (const piece of [...PIECES, 'a@', 'x\n', 'van der ', 'kenteken A-', 'a at b punt ']) {
    const text = piece.repeat(Math.ceil(LONG / piece.length)).slice(0, LONG);
    const start = process.cpuUsage();
    read(text);
    const { user, system } = process.cpuUsage(start);
    expect({ piece, isInTime: (user + system) / 1_000 < TEXT_MS }).toEqual({
      piece,
      isInTime: true,
    });
  }
});
