import { UnreadableFileError } from './index';
import { open, readAll, summary } from './reading.fixture';

describe('reading a CSV export', () => {
  it.each([';', ',', '\t', '|'])(
    'recognises the delimiter %j from the header',
    async (delimiter) => {
      const file = [
        ['Nr', 'Datum', 'Kern', 'Omschrijving'],
        ['1', '02-11-2026', 'Oosterdorp', 'Lantaarn kapot'],
      ];
      const reading = open(file.map((row) => row.join(delimiter)).join('\r\n'));
      const rows = [];
      for await (const row of reading.rows) rows.push(row);
      expect(reading.format()?.delimiter).toBe(delimiter);
      expect(rows).toEqual([
        {
          outcome: 'row',
          record: 2,
          line: 2,
          fields: {
            externalId: '1',
            occurredOn: '02-11-2026',
            kern: 'Oosterdorp',
            text: 'Lantaarn kapot',
          },
        },
      ]);
    },
  );

  it('does not count delimiters inside quotes of the header', async () => {
    const reading = open('"Nr, of volgnummer, of kenmerk";"Tekst"\n1;hallo');
    expect(await nextText(reading.rows)).toBe('hallo');
    expect(reading.format()?.delimiter).toBe(';');
  });

  it('numbers records and physical lines, with LF inside quotes and CRLF between records', async () => {
    const file = 'nr;tekst\r\n1;"een\ntwee"\r\n\r\n2;drie\r\n;\r\n3;"vier\r\nvijf"\r\n4;zes';
    expect(summary(await readAll(file))).toEqual([
      '2@2 een\ntwee',
      '3@4 (empty)',
      '4@5 drie',
      '5@6 (empty)',
      '6@7 vier\r\nvijf',
      '7@9 zes',
    ]);
  });

  it('reads doubled quotes, and keeps stray quotes as text', async () => {
    const file = [
      'nr;tekst;status',
      '1;"Hij zei ""nee"" tegen mij";open',
      '2;de 24" televisie;open',
      '3;"Hij zei "nee" tegen mij";open',
      '4;"Nee" zei hij;open',
      '5;"blanks after the quote" ;open',
    ];
    expect(summary(await readAll(file.join('\n')))).toEqual([
      '2@2 Hij zei "nee" tegen mij',
      '3@3 de 24" televisie',
      '4@4 Hij zei "nee" tegen mij',
      '5@5 "Nee" zei hij',
      '6@6 blanks after the quote',
    ]);
  });

  it('refuses rows with another number of columns, but tolerates empty cells at the end', async () => {
    const file = 'nr;tekst;status\n1;een\n2;twee;open;\n3;drie;open;meer\n4;vier;open; ;';
    expect(summary(await readAll(file))).toEqual([
      '2@2 !too_few_columns',
      '3@3 twee',
      '4@4 !too_many_columns',
      '5@5 vier',
    ]);
  });

  it('ignores empty columns at the end of the header', async () => {
    expect(summary(await readAll('nr;tekst;;\n1;een;;\n2;twee'))).toEqual(['2@2 een', '3@3 twee']);
  });

  it('skips empty lines and a sep= line above the header, and counts them', async () => {
    const reading = open('sep=|\n\nnr|tekst; met puntkomma\n1|een');
    expect(await nextText(reading.rows)).toBe('een');
    expect(summary(await readAll('sep=|\n\nnr|tekst\n1|een'))).toEqual(['4@4 een']);
  });

  it('never returns a column it does not know', async () => {
    const file = 'Naam melder;Telefoon;Geboortedatum;Tekst\nSynthetisch;000;01-01-1970;hallo';
    expect(await readAll(file)).toEqual([
      { outcome: 'row', record: 2, line: 2, fields: { text: 'hallo' } },
    ]);
  });

  it('tells an empty date cell from a file without dates', async () => {
    const [dated] = await readAll('datum;tekst\n;hallo');
    const [undated] = await readAll('nr;tekst\n1;hallo');
    expect(dated).toMatchObject({ fields: { occurredOn: '' } });
    expect(undated?.outcome === 'row' && 'occurredOn' in undated.fields).toBe(false);
  });

  it('leaves formulas as the text they are', async () => {
    const cells = ['=1+1', '+31', '-2+3', '@SUM(A1)', '\t=1+1', '=HYPERLINK("x","y")'];
    const file = ['nr;tekst', ...cells.map((c) => `1;"${c.replaceAll('"', '""')}"`)].join('\n');
    expect((await readAll(file)).map((row) => row.outcome === 'row' && row.fields.text)).toEqual(
      cells,
    );
  });

  it.each([
    ['', 'empty_file'],
    ['\n\r\n', 'empty_file'],
    ['nr;naam\n1;x', 'no_text_column'],
    ['"tekst;nr\n1;x', 'header_not_readable'],
    ['\ufefftekst', undefined],
  ] as const)('checks the file as a whole: %j', async (file, code) => {
    const failure = await readAll(file).then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(failure instanceof UnreadableFileError ? failure.code : failure).toBe(code);
  });

  it('refuses what is not text, before any row', async () => {
    const refusal = (bytes: number[]) => readAll(Uint8Array.from(bytes));
    await expect(refusal([0xff, 0xfe, 0x41, 0x00])).rejects.toMatchObject({
      code: 'utf16_encoding',
      dutchMessage: expect.stringContaining('UTF-8') as string,
    });
    await expect(readAll('%PDF-1.7\n')).rejects.toMatchObject({ code: 'unknown_format' });
  });
});

async function nextText(rows: AsyncIterable<{ outcome: string }>): Promise<unknown> {
  for await (const row of rows) return (row as { fields?: { text?: string } }).fields?.text;
  return undefined;
}
