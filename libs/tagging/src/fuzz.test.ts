/* eslint-disable no-restricted-globals -- this test measures how long reading takes, and how much to try is told from outside */
import { echoKeys } from './echoes/echo-keys';
import { judgeEcho } from './echoes/judge-echo';
import { fingerprint } from './fingerprint';
import { chooseKern } from './kernen/choose-kern';
import { splitReport } from './report/split-report';

/** `FUZZ_STRINGS=100000` runs the whole set; a check of a change needs less. */
const STRINGS = Number(process.env['FUZZ_STRINGS'] ?? 2_000);
/** Far more than a text needs, also on a crowded machine. */
const TEXT_MS = 3_000;
const LONG = 100_000;

const KERNEN = [
  { code: 'A', name: 'Scheemda' },
  { code: 'B', name: 'Winschoten', aliases: ['Winschoot'] },
  { code: 'C', name: "'t Veld" },
  { code: 'D', name: 'Houten' },
];

const READERS: Record<string, (text: string) => unknown> = {
  chooseKern: (text) => chooseKern(text, KERNEN),
  fingerprint,
  echoKeys,
  judgeEcho: (text) => judgeEcho({ text }, { text: `${text} b` }),
  splitReport: (text) => splitReport(text, KERNEN),
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
  'Winschoten',
  'Winschooter ',
  'Houtenaren',
  ' naar ',
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
  for (const piece of [...PIECES, 'a@', 'x\n', 'van der ', 'kunnen geen ']) {
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
