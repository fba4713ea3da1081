import { Readable } from 'node:stream';
import { Import, Imports, Refusals } from '@poolshoogte/contracts';
import { v4 as uuidv4 } from 'uuid';
import { Database } from '../../platform/database/database';
import { rowsOf } from '../../platform/database/rows';
import { answer, problemOf } from '../../testing/http';
import { startTestApplication, type TestApplication } from '../../testing/test-application';
import { countDifferences } from '../counts/counts.public';
import { ImportsService } from './imports.service';
import { ImportsStore } from './imports.store';
import { LostImports } from './lost-imports';

let test: TestApplication;

beforeAll(async () => {
  test = await startTestApplication(['GM1911', 'GM0944']);
});
afterAll(() => test.close());

/** Looks at everything, which the application itself may not. */
const manager = () => test.owner.manager;
const signals = async (where = 'true') =>
  (
    await rowsOf<{ n: number }>(manager(), `SELECT count(*)::int AS n FROM signal WHERE ${where}`)
  )[0]?.n ?? 0;

const CSV = [
  'Meldingnummer;Datum melding;Kern;Kanaal;Omschrijving',
  'M1;02-03-2026 08:14;Middenmeer;telefoon;Mevrouw Bakker belt over de hoogspanningsmasten.',
  'M2;03-03-2026;Slootdorp;app;"Vrachtwagens door het dorp,',
  'al weken."',
  '',
  'M3;31-02-2026;Slootdorp;app;Deze datum bestaat niet',
  'M4;04-03-2026;Slootdorp',
  'M5;05-03-2026;Nergenshuizen;balie;Geen bus meer op zondag',
  'M6;06-03-2026;Middenmeer;facebook;Café de Ster moet dicht, zegt men',
].join('\r\n');

interface Upload {
  municipality?: string | null;
  filename?: string;
  key?: string;
  type?: string;
}

function upload(body: string, options: Upload = {}): Promise<Response> {
  const { municipality = 'GM1911', filename = 'export.csv', key, type = 'text/csv' } = options;
  const query = new URLSearchParams({ filename, ...(municipality ? { municipality } : {}) });
  return test.fetch(`${test.url}/v1/imports?${query.toString()}`, {
    method: 'POST',
    headers: { 'content-type': type, ...(key ? { 'idempotency-key': key } : {}) },
    body,
  });
}

it('takes in what can be read, masked and counted, and says of every other row why not', async () => {
  const done = await answer(upload(CSV), Import);
  expect(done).toMatchObject({
    state: 'done',
    accepted: 4,
    refused: 2,
    empty: 1,
    withoutKern: 1,
    encoding: 'utf-8',
    delimiter: ';',
    firstDay: '2026-03-02',
    lastDay: '2026-03-06',
  });
  expect(done.bytesRead).toBe(Buffer.byteLength(CSV));
  const { refusals } = await answer(
    test.fetch(`${test.url}/v1/imports/${done.id}/refusals?municipality=GM1911`),
    Refusals,
  );
  expect(refusals.map(({ record, line, reason }) => [record, line, reason])).toEqual([
    [5, 6, 'impossible_date'],
    [6, 7, 'too_few_columns'],
  ]);
  expect(await signals(`text LIKE '%Bakker%'`)).toBe(0);
  expect(await signals(`text LIKE '%[naam 1]%'`)).toBe(1);
  expect(await signals(`source_kind = 'online'`)).toBe(1);
  expect(await countDifferences(manager())).toEqual([]);
});

it('adds nothing when the same file comes again, and only the new rows of a longer one', async () => {
  const before = await signals();
  expect(await answer(upload(CSV), Import)).toMatchObject({ accepted: 0, alreadyPresent: 4 });
  expect(await signals()).toBe(before);
  const longer = `${CSV}\r\nM7;07-03-2026;Middenmeer;app;Er is weer een scooter gestolen`;
  expect(await answer(upload(longer), Import)).toMatchObject({ accepted: 1, alreadyPresent: 4 });
});

it('keeps two equal rows of one file as two signals', async () => {
  const twice = 'datum;tekst\n01-02-2026;hondenpoep speeltuin\n01-02-2026;hondenpoep speeltuin\n';
  expect(await answer(upload(twice), Import)).toMatchObject({ accepted: 2 });
  expect(await answer(upload(twice), Import)).toMatchObject({ accepted: 0, alreadyPresent: 2 });
});

it('takes an import back as a whole, once, and it can be done again', async () => {
  const before = await signals();
  const file =
    'datum;tekst\n01-02-2026;Eerste melding over de dijk\n02-02-2026;Tweede melding over de dijk\n';
  const done = await answer(upload(file), Import);
  expect(await signals()).toBe(before + 2);
  const undo = () =>
    test.fetch(`${test.url}/v1/imports/${done.id}?municipality=GM1911`, { method: 'DELETE' });
  expect(await answer(undo(), Import)).toMatchObject({ state: 'undone' });
  expect(await signals()).toBe(before);
  expect(await countDifferences(manager())).toEqual([]);
  expect(await problemOf(undo())).toMatchObject({ code: 'import_already_undone' });
  expect(await answer(upload(file), Import)).toMatchObject({ accepted: 2 });
});

it('reads JSON Lines, and sends rows of other municipalities away when asked for one', async () => {
  const lines = [
    { text: 'Men wacht al maanden op een huisarts.', date: '2026-01-10', themes: ['zorg'] },
    { text: 'Iets uit een andere gemeente', date: '2026-01-10', municipality: 'GM0944' },
    { text: 'Iets van ver weg', date: '2026-01-10', municipality: 'GM9999' },
  ].map((line) => JSON.stringify(line));
  const done = await answer(
    upload(lines.join('\n'), { filename: 'signalen.jsonl', type: 'application/x-ndjson' }),
    Import,
  );
  expect(done.accepted).toBe(1);
  expect(done.refusals.map((refusal) => refusal.reason).sort()).toEqual([
    'other_municipality',
    'unknown_municipality',
  ]);
});

it('recognises the municipality from the rows when none is named', async () => {
  const mook = 'datum;kern;tekst\n01-02-2026;Middelaar;De weg langs de Maas is te smal\n';
  expect(await answer(upload(mook, { municipality: null }), Import)).toMatchObject({
    municipality: 'GM0944',
    accepted: 1,
    withoutKern: 0,
  });
});

it('gives every municipality of a mixed file an import of its own', async () => {
  const lines = ['GM0944', 'GM1911', 'GM1911'].map((municipality, index) =>
    JSON.stringify({ text: `Gemengd bericht ${index}`, date: '2026-01-11', municipality }),
  );
  const imports = await test.app.get(ImportsService).importFile({
    id: uuidv4(),
    filename: 'gemengd.jsonl',
    bytes: Readable.from([Buffer.from(lines.join('\n'))]),
    bytesTotal: null,
  });
  expect(imports.map(({ municipality, accepted }) => [municipality, accepted])).toEqual([
    ['GM1911', 2],
    ['GM0944', 1],
  ]);
});

it('keeps what came before a cut, says so, and completes it at the next try', async () => {
  async function* cutOff(): AsyncGenerator<Uint8Array> {
    yield Buffer.from('datum;tekst\n');
    for (let row = 0; row < 1_500; row += 1)
      yield Buffer.from(`03-02-2026;Regel ${row} over de dijk\n`);
    throw new Error('connection lost');
  }
  const before = await signals();
  const service = test.app.get(ImportsService);
  const request = { filename: 'lang.csv', municipality: 'GM1911', bytesTotal: null };
  const id = uuidv4();
  await expect(service.importFile({ ...request, id, bytes: cutOff() })).rejects.toThrow(
    'connection lost',
  );
  expect(await service.get('GM1911', id)).toMatchObject({ state: 'interrupted', accepted: 1_000 });
  expect((await service.get('GM1911', id)).message).toContain('niets komt er dubbel in');
  const whole = `datum;tekst\n${Array.from({ length: 1_600 }, (_, row) => `03-02-2026;Regel ${row} over de dijk`).join('\n')}`;
  const done = await answer(upload(whole), Import);
  expect(done).toMatchObject({ accepted: 600, alreadyPresent: 1_000 });
  expect(await signals()).toBe(before + 1_600);
  expect(await countDifferences(manager())).toEqual([]);
});

it('calls an import cut off when its process is gone, and leaves one alone that is being read', async () => {
  const [gone, read] = [uuidv4(), uuidv4()];
  await manager().query(
    `INSERT INTO import (id, municipality_code, filename, state, touched_at)
     SELECT *, 'GM1911', 'half.csv', 'running', now() - interval '3 minutes' FROM unnest($1::uuid[])`,
    [[gone, read]],
  );
  const store = test.app.get(ImportsStore);
  await test.app.get(Database).transaction('GM1911', (rows) => store.touch(rows, read));
  await test.app.get(LostImports).markAll();
  const service = test.app.get(ImportsService);
  expect((await service.get('GM1911', gone)).state).toBe('interrupted');
  expect((await service.get('GM1911', gone)).message).toContain('niets komt er dubbel in');
  expect((await service.get('GM1911', read)).state).toBe('running');
});

describe('a file that cannot be used', () => {
  it.each([
    ['an empty file', '', {}, 'file_empty'],
    ['a file without a text column', 'kleur;maat\nrood;xl\n', {}, 'file_unreadable'],
    [
      'a spreadsheet by another name',
      'PK\u0003\u0004 and more bytes than a header needs to be',
      {},
      'file_unreadable',
    ],
    ['a picture', 'x', { type: 'image/png' }, 'file_type_unsupported'],
    ['an unknown municipality', CSV, { municipality: 'GM0014' }, 'not_allowed'],
    ['no name', CSV, { filename: ' ' }, 'invalid_request'],
    ['a key that is no UUID', CSV, { key: 'abc' }, 'invalid_request'],
  ])('%s is refused and stores nothing', async (_name, body, options: Upload, code) => {
    const before = await signals();
    expect(await problemOf(upload(body, options))).toMatchObject({ code });
    expect(await signals()).toBe(before);
  });
});

it('is found by its key while and after it runs, and is not done twice', async () => {
  const key = uuidv4();
  const first = await answer(upload(CSV, { key }), Import);
  expect(first.id).toBe(key);
  expect(await answer(upload(CSV, { key }), Import)).toEqual(first);
  const list = await answer(test.fetch(`${test.url}/v1/imports?municipality=GM1911`), Imports);
  expect(list.imports[0]?.id).toBe(key);
});

it('keeps no person in the name of a file', async () => {
  const file = 'datum;tekst\n01-02-2026;De klok van de kerk slaat weer te vroeg\n';
  const done = await answer(
    upload(file, { filename: 'klacht mevrouw Jansen 06-12345678.csv' }),
    Import,
  );
  expect(done.filename).toBe('klacht mevrouw [naam 1] [telefoon 1].csv');
});

it('gives refused rows as a file that a spreadsheet opens, and that can do no harm there', async () => {
  const hostile = 'datum;tekst\n99-99-2026;=HYPERLINK("x")\n';
  const done = await answer(upload(hostile), Import);
  const response = await test.fetch(
    `${test.url}/v1/imports/${done.id}/refusals?municipality=GM1911&format=csv`,
  );
  const csv = await response.text();
  expect(response.headers.get('content-type')).toContain('text/csv');
  expect(csv).toContain('2;2;"De datum in deze rij bestaat niet');
  expect(csv).not.toContain('HYPERLINK');
});
