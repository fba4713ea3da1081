import { parseRow } from './index';
import { open, readAll, summary } from './reading.fixture';
import { sheetData, workbookOf, zipOf } from './workbook.fixture';

const filename = 'register.xlsx';
const HEADER = ['Nr', 'Datum', 'Kern', 'Wat speelt er'];

describe('reading a workbook', () => {
  it('finds the header under titles, on the first visible sheet that has one', async () => {
    const file = workbookOf([
      { xml: sheetData([['Tekst'], ['verborgen']]), state: 'hidden' },
      { xml: sheetData([['Keuzelijst'], ['spreekuur']]) },
      {
        xml: sheetData([['Register'], ['', 'Signaal'], HEADER, [1, 46300.5, 'Oosterdorp', 'een']]),
      },
    ]);
    const reading = open(file, { filename });
    const rows = [];
    for await (const row of reading.rows) rows.push(row);
    expect(rows).toEqual([
      {
        outcome: 'row',
        record: 4,
        line: 4,
        fields: {
          externalId: '1',
          occurredOn: '2026-10-05 12:00',
          kern: 'Oosterdorp',
          text: 'een',
        },
      },
    ]);
    expect(reading.format()).toMatchObject({ kind: 'xlsx' });
  });

  it('never reads hidden columns, whatever their header says', async () => {
    const xml = `<cols><col min="2" max="3" hidden="1"/></cols>${sheetData([
      ['Tekst', 'Omschrijving', 'Kern'],
      ['een', 'geheim', 'geheim'],
    ])}`;
    const [row] = await readAll(workbookOf([{ xml }]), { filename });
    expect(row).toMatchObject({ fields: { text: 'een' } });
    expect(JSON.stringify(row)).not.toContain('geheim');
  });

  it('takes the stored result of a formula, never its text', async () => {
    const formula = '<c r="A2" t="str"><f>HYPERLINK("x")&amp;B1</f><v>uitkomst</v></c>';
    const xml = `<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Tekst</t></is></c></row><row r="2">${formula}</row><row r="3"><c r="A3" t="e"><v>#N/B</v></c></row></sheetData>`;
    const rows = await readAll(workbookOf([{ xml }]), { filename });
    expect(summary(rows)).toEqual(['2@2 uitkomst', '3@3 (empty)']);
  });

  it('joins runs of rich text and leaves out phonetic guides', async () => {
    const shared = [
      '<t>Tekst</t>',
      '<r><t>Een nieuwe </t></r><r><rPr><b/></rPr><t>brug</t></r><rPh><t>uitspraak</t></rPh>',
    ];
    const xml =
      '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row><row r="2"><c r="A2" t="s"><v>1</v></c></row></sheetData>';
    expect(summary(await readAll(workbookOf([{ xml }], shared), { filename }))).toEqual([
      '2@2 Een nieuwe brug',
    ]);
  });

  it('reports empty rows by number, but not a gap of layout', async () => {
    const data = [
      sheetData([['Tekst'], ['een']]),
      sheetData([['vier']], 4),
      sheetData([['ver']], 90_000),
    ];
    const xml = data.join('').replaceAll('</sheetData><sheetData>', '');
    expect(summary(await readAll(workbookOf([{ xml }]), { filename }))).toEqual([
      '2@2 een',
      '3@3 (empty)',
      '4@4 vier',
      '90000@90000 ver',
    ]);
  });

  it('reads dates as numbers, as text and in the 1904 system', async () => {
    const rows = [
      ['Datum', 'Tekst'],
      [46300, 'a'],
      ['03-09-2026', 'b'],
      [20260903, 'c'],
      ['', 'd'],
    ];
    const dates = async (properties: string) =>
      (await readAll(workbookOf([{ xml: sheetData(rows) }], [], properties), { filename })).map(
        (row) => row.outcome === 'row' && row.fields.occurredOn,
      );
    expect(await dates('')).toEqual(['2026-10-05', '03-09-2026', '20260903', '']);
    expect((await dates('<workbookPr date1904="1"/>'))[0]).toBe('2030-10-06');
  });

  it('refuses cells that are too long, row by row', async () => {
    const xml = sheetData([
      ['Nr', 'Tekst'],
      ['1', 'x'.repeat(9)],
      ['2', 'kort'],
    ]);
    const rows = await readAll(workbookOf([{ xml }]), { filename, limits: { cellCharacters: 5 } });
    expect(summary(rows)).toEqual(['2@2 !text_too_long', '3@3 kort']);
  });

  it('reads cells without a reference, and hides by position then', async () => {
    const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
    const rows = [
      ['Kern', 'Omschrijving', 'Tekst'],
      ['a', 'geheim', 'b'],
    ];
    const data = rows.map((cells) => `<row>${cells.map(cell).join('')}</row>`).join('');
    const xml = `<cols><col min="2" max="2" hidden="true"/></cols><sheetData>${data}</sheetData>`;
    expect(await readAll(workbookOf([{ xml }]), { filename })).toEqual([
      { outcome: 'row', record: 2, line: 2, fields: { kern: 'a', text: 'b' } },
    ]);
  });

  it('leaves it to the parser to refuse a total without date', async () => {
    const xml = sheetData([HEADER, ['', '', '', 'Totaal']]);
    const [row] = await readAll(workbookOf([{ xml }]), { filename });
    const fields = row?.outcome === 'row' ? row.fields : {};
    expect(parseRow(fields, { now: new Date(0) })).toEqual({ ok: false, reason: 'no_date' });
  });

  it('refuses what is no workbook, or a damaged or hostile one', async () => {
    const good = workbookOf([{ xml: sheetData([['Tekst'], ['een']]) }]);
    const code = (bytes: Buffer, limits = {}) =>
      readAll(bytes, { filename, limits }).then(
        () => undefined,
        (error: { code?: string }) => error.code,
      );
    expect(await code(good)).toBeUndefined();
    expect(await code(zipOf({ 'a.txt': 'x' }))).toBe('unknown_format');
    expect(await code(workbookOf([{ xml: sheetData([['Naam']]) }]))).toBe('no_text_column');
    expect(await code(good.subarray(0, 300))).toBe('broken_file');
    expect(await code(good, { fileBytes: 100 })).toBe('file_too_large');
    const deep = '<a>'.repeat(5000);
    expect(await code(workbookOf([{ xml: deep }]))).toBe('broken_file');
  });

  it('unpacks no bomb: a part larger than allowed is refused by its size in the index', async () => {
    const bomb = zipOf({
      'xl/workbook.xml': '<workbook><sheets><sheet r:id="r"/></sheets></workbook>',
      'xl/_rels/workbook.xml.rels': Buffer.alloc(3_000_000, ' '),
    });
    expect(bomb.length).toBeLessThan(10_000);
    await expect(readAll(bomb, { filename })).rejects.toMatchObject({ code: 'broken_file' });
  });

  it('believes no index that promises less than it holds', async () => {
    const lying = workbookOf([{ xml: sheetData([['Tekst'], ['x'.repeat(200_000)]]) }]);
    const index = lying.lastIndexOf('xl/worksheets/sheet1.xml') - 46;
    lying.writeUInt32LE(1000, index + 24);
    await expect(readAll(lying, { filename })).rejects.toMatchObject({ code: 'broken_file' });
  });
});
