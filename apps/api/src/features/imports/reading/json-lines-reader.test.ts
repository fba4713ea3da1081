import { open, readAll, summary } from './reading.fixture';

const filename = 'signalen.jsonl';
const line = (value: unknown): string => JSON.stringify(value);

describe('reading JSON Lines', () => {
  it('takes the fields it knows and ignores the rest', async () => {
    const record = {
      id: 12,
      text: 'Bus rijdt niet',
      date: '2026-11-02',
      kern: 'WP2079',
      municipality: 'GM1900',
      themes: ['zorg', 7, ''],
      drivers: [],
      level: 'onrust',
      sourceKind: 'melding',
      pii: [{ start: 0, end: 3 }],
      reporter: 'Synthetisch Persoon',
    };
    expect(await readAll(line(record), { filename })).toEqual([
      {
        outcome: 'row',
        record: 1,
        line: 1,
        fields: {
          externalId: '12',
          text: 'Bus rijdt niet',
          occurredOn: '2026-11-02',
          kern: 'WP2079',
          municipality: 'GM1900',
          themes: ['zorg'],
          phase: 'onrust',
          sourceKind: 'melding',
        },
      },
    ]);
  });

  it('treats null and empty as absent, and a missing kind as online', async () => {
    const [row] = await readAll(line({ text: 'x', date: '', kern: null, phase: null }), {
      filename,
    });
    expect(row).toMatchObject({ fields: { text: 'x', sourceKind: 'online' } });
    expect(Object.keys(row?.outcome === 'row' ? row.fields : {})).toEqual(['text', 'sourceKind']);
  });

  it('lets a known channel decide the kind', async () => {
    const [row] = await readAll(line({ text: 'x', channel: 'balie' }), { filename });
    expect(row).toMatchObject({ fields: { text: 'x', channel: 'balie' } });
    expect(row?.outcome === 'row' && row.fields.sourceKind).toBeUndefined();
  });

  it('numbers lines, skips empty ones and refuses what is no object', async () => {
    const file = [
      '\ufeff{"text":"een"}',
      '',
      '[1]',
      '{"text":',
      'null',
      ' ',
      '{"text":"zes"}\r',
      '',
    ];
    expect(summary(await readAll(file.join('\n'), { filename }))).toEqual([
      '1@1 een',
      '2@2 (empty)',
      '3@3 !invalid_json',
      '4@4 !invalid_json',
      '5@5 !invalid_json',
      '6@6 (empty)',
      '7@7 zes',
    ]);
  });

  it('bounds lines and texts, and goes on after them', async () => {
    const limits = { recordBytes: 60, cellCharacters: 20 };
    const long = line({ text: 'x'.repeat(200_000) });
    const file = [long, line({ text: 'y'.repeat(21) }), line({ text: 'kort' }), long];
    expect(summary(await readAll(file.join('\n'), { filename, limits, sizes: [1000] }))).toEqual([
      '1@1 !row_too_large',
      '2@2 !text_too_long',
      '3@3 kort',
      '4@4 !row_too_large',
    ]);
  });

  it('refuses bytes that are not UTF-8, and only that line', async () => {
    const file = Buffer.concat([
      Buffer.from('{"text":"caf\xe9"}\n', 'latin1'),
      Buffer.from(line({ text: 'café' })),
    ]);
    expect(summary(await readAll(file, { filename }))).toEqual([
      '1@1 !invalid_characters',
      '2@2 café',
    ]);
  });

  it('survives deep nesting and keys of the prototype', async () => {
    const deep = `{"text":"x","extra":${'['.repeat(5000)}${']'.repeat(5000)}}`;
    const file = `${deep}\n{"__proto__":{"text":"y"},"constructor":"z"}`;
    expect(summary(await readAll(file, { filename }))).toEqual(['1@1 x', '2@2 (no text)']);
  });

  it('is recognised by content when the name says nothing', async () => {
    const reading = open('{"text":"een"}', { filename: 'upload' });
    for await (const row of reading.rows) expect(row.outcome).toBe('row');
    expect(reading.format()).toEqual({ kind: 'jsonl', encoding: 'utf-8' });
    await expect(readAll('[{"text":"een"}]', { filename: 'upload' })).rejects.toMatchObject({
      code: 'unknown_format',
    });
  });
});
