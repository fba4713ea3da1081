import { readAll, summary } from './reading.fixture';

describe('quotes that are not closed', () => {
  it('costs one line when a later line holds a quote', async () => {
    const file = 'nr;tekst\n1;"open\n2;twee\n3;"drie"\n4;"vier\nvijf"';
    expect(await readAll(file)).toContainEqual({
      outcome: 'unreadable',
      record: 2,
      line: 2,
      reason: 'quote_not_closed',
    });
    expect(summary(await readAll(file))).toEqual([
      '2@2 !quote_not_closed',
      '3@3 twee',
      '4@4 drie',
      '5@5 vier\nvijf',
    ]);
  });

  it('resumes after the line of the bad cell, not of an earlier cell of that record', async () => {
    const file = 'nr;tekst\n"1\na";"open\n2;twee\n3;"drie"';
    expect(summary(await readAll(file))).toEqual(['2@2 !quote_not_closed', '3@4 twee', '4@5 drie']);
  });

  it('refuses one record when the file ends inside quotes, and tells how far it reached', async () => {
    const rows = await readAll('nr;tekst\n1;een\n2;"open\n3;drie\n');
    expect(rows[1]).toEqual({
      outcome: 'unreadable',
      record: 3,
      line: 3,
      lastLine: 4,
      reason: 'quote_not_closed',
    });
    expect(rows).toHaveLength(2);
  });

  it('cannot swallow the file: an open cell of too many lines is given up', async () => {
    const lines = Array.from({ length: 30 }, (_, index) => `${index};regel ${index}`);
    const rows = await readAll(['nr;tekst', 'x;"open', ...lines].join('\n'), {
      limits: { quotedLines: 10 },
    });
    expect(summary(rows).slice(0, 2)).toEqual(['2@2 !quote_not_closed', '3@3 regel 0']);
    expect(rows).toHaveLength(31);
  });

  it('cannot swallow the file: an open cell of too many bytes is given up', async () => {
    const lines = Array.from({ length: 30 }, (_, index) => `${index};regel ${index}`);
    const rows = await readAll(['nr;tekst', 'x;"open', ...lines].join('\n'), {
      limits: { recordBytes: 100 },
    });
    expect(summary(rows).slice(0, 2)).toEqual(['2@2 !quote_not_closed', '3@3 regel 0']);
    expect(rows).toHaveLength(31);
  });

  it('stays linear when every line opens a quote', async () => {
    const lines = Array.from({ length: 20_000 }, () => '1;"open; ""en"" open');
    const rows = await readAll(['nr;tekst', ...lines].join('\n'));
    expect(rows).toHaveLength(20_000);
    expect(new Set(rows.map((row) => row.outcome))).toEqual(new Set(['unreadable']));
  });
});

describe('limits', () => {
  it('refuses a line that is too large and goes on with the next line', async () => {
    const large = 'x'.repeat(200_000);
    const file = `nr;tekst\n1;${large}\n2;"${large}"\n3;drie\n4;${large}`;
    expect(summary(await readAll(file, { limits: { recordBytes: 100_000 } }))).toEqual([
      '2@2 !row_too_large',
      '3@3 !row_too_large',
      '4@4 drie',
      '5@5 !row_too_large',
    ]);
  });

  it('refuses cells that are too long, and columns beyond the limit', async () => {
    const file = 'nr;tekst;rest\n1;12345;\n123456;2;\n3;123456;\n4;vier;123456\n5;a;b;c;d;e';
    const limits = { cellCharacters: 5, columns: 4 };
    expect(summary(await readAll(file, { limits }))).toEqual([
      '2@2 12345',
      '3@3 !cell_too_large',
      '4@4 !text_too_long',
      '5@5 vier',
      '6@6 !too_many_columns',
    ]);
    await expect(readAll('a;b;c;d;tekst\n', { limits })).rejects.toMatchObject({
      code: 'too_many_columns',
    });
  });

  it('counts characters, not bytes', async () => {
    expect(summary(await readAll('tekst\néééé', { limits: { cellCharacters: 4 } }))).toEqual([
      '2@2 éééé',
    ]);
  });
});
