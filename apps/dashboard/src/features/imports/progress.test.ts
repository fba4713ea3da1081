import type { Import } from '@poolshoogte/contracts';
import { readShare, resultParts, stateWords } from './progress';

const job: Import = {
  id: '3f0c1d5e-8f0a-4a52-9d0c-0d6a3b1d2c11',
  municipality: 'GM1911',
  filename: 'lijst.csv',
  state: 'done',
  startedAt: '2026-11-19T13:00:00Z',
  finishedAt: '2026-11-19T13:00:05Z',
  bytesRead: 250,
  bytesTotal: 1000,
  accepted: 1,
  alreadyPresent: 0,
  refused: 0,
  empty: 0,
  withoutKern: 0,
  encoding: 'utf-8',
  delimiter: ';',
  firstDay: '2026-11-01',
  lastDay: '2026-11-18',
  message: null,
  refusals: [],
};

it.each([
  [{}, null, 0.25],
  [{ bytesTotal: null }, 500, 0.5],
  [{ bytesTotal: null }, null, null],
  [{ bytesTotal: 100 }, null, 1],
  [{ bytesTotal: 0 }, null, null],
])('says how much was read with %j and a file of %j bytes', (change, size, share) => {
  expect(readShare({ ...job, ...change }, size)).toBe(share);
});

it('mentions only what occurred, but always what was stored', () => {
  const texts = (change: Partial<Import>) =>
    resultParts({ ...job, ...change }).map(({ text }) => text);
  expect(texts({ accepted: 0 })).toEqual(['0 signalen vastgelegd']);
  expect(
    texts({ accepted: 1200, alreadyPresent: 1, refused: 3, empty: 2, withoutKern: 4 }),
  ).toEqual([
    '1.200 signalen vastgelegd',
    '4 signalen zonder herkende kern',
    '1 rij stond er al',
    '3 rijen geweigerd',
    '2 lege rijen overgeslagen',
  ]);
});

it.each([
  [{}, 'Klaar'],
  [{ refused: 2 }, 'Klaar, met geweigerde rijen'],
  [{ accepted: 0, alreadyPresent: 9 }, 'Klaar, niets nieuws'],
  [{ state: 'running' }, 'Bezig'],
  [{ state: 'interrupted' }, 'Afgebroken'],
  [{ state: 'failed' }, 'Mislukt'],
  [{ state: 'undone' }, 'Ongedaan gemaakt'],
] as const)('says how it ended with %j', (change, words) => {
  expect(stateWords({ ...job, ...change })).toBe(words);
});
