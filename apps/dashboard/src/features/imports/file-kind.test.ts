import { ACCEPTED, fileKind, fileProblem, mediaTypeOf } from './file-kind';

it.each([
  ['lijst.csv', 'csv'],
  ['LIJST.CSV', 'csv'],
  ['export.2026.txt', 'csv'],
  ['signalen.jsonl', 'jsonl'],
  ['signalen.ndjson', 'jsonl'],
  ['Meldingen 2026.XLSX', 'xlsx'],
  ['nieuws.xml', 'feed'],
  ['nieuws.atom', 'feed'],
  ['bericht.eml', 'mail'],
  ['foto.png', null],
  ['csv', 'csv'],
  ['zonder', null],
])('reads %s as %s', (name, kind) => {
  expect(fileKind(name)).toBe(kind);
});

it.each([
  ['csv', 'text/csv'],
  ['jsonl', 'application/x-ndjson'],
  ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['feed', 'application/xml'],
  ['mail', 'message/rfc822'],
] as const)('sends %s as %s, and offers it in the chooser', (kind, mediaType) => {
  expect(mediaTypeOf(kind)).toBe(mediaType);
  expect(ACCEPTED.split(',')).toContain(mediaType);
});

it.each([
  [{ name: 'lijst.csv', size: 10 }, null],
  [{ name: 'lijst.xlsx', size: 10 }, null],
  [{ name: 'lijst.csv', size: 0 }, /leeg/],
  [{ name: 'lijst.xls', size: 10 }, /opslaan als/i],
  [{ name: 'lijst.ods', size: 10 }, /xlsx of CSV/],
  [{ name: 'bericht.msg', size: 10 }, /als eml/],
  [{ name: 'brief.docx', size: 10 }, /Kies een lijst/],
])('judges %j', (file, problem) => {
  const said = fileProblem(file);
  if (problem === null) expect(said).toBeNull();
  else expect(said).toMatch(problem);
});
