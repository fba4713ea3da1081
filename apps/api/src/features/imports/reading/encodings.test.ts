import { open, readAll, summary } from './reading.fixture';

const latin = (text: string): Buffer => Buffer.from(text, 'latin1');

async function encodingOf(file: Uint8Array): Promise<string | undefined> {
  const reading = open(file);
  for await (const row of reading.rows) expect(row.outcome).not.toBe('empty');
  return reading.format()?.encoding;
}

describe('encodings, recognised on the way', () => {
  it('reads UTF-8 with and without BOM', async () => {
    for (const bom of ['', '\ufeff']) {
      const file = Buffer.from(`${bom}nr;tekst\n1;Eén café – € 4 🌱`);
      expect(summary(await readAll(file))).toEqual(['2@2 Eén café – € 4 🌱']);
      expect(await encodingOf(file)).toBe('utf-8');
    }
  });

  it('reads windows-1252, with its own characters between 0x80 and 0x9F', async () => {
    const file = latin('nr;tekst\n1;gewoon\n2;\x80 4 \x96 \x91caf\xe9\x92 \x85 \x8e\x9f\n3;\xff');
    expect(summary(await readAll(file))).toEqual(['2@2 gewoon', '3@3 € 4 – ‘café’ … ŽŸ', '4@4 ÿ']);
    expect(await encodingOf(file)).toBe('windows-1252');
  });

  it('reads accents in the header of both', async () => {
    for (const file of [latin('nr;T\xe9kst\n1;een'), Buffer.from('nr;Tékst\n1;een')]) {
      expect(summary(await readAll(file))).toEqual(['2@2 een']);
    }
  });

  it('refuses a record with invalid bytes once UTF-8 was seen, and keeps the rest', async () => {
    const file = Buffer.concat([
      Buffer.from('nr;tekst\n1;één\n'),
      latin('2;stuk \xff\xfe\n'),
      Buffer.from('3;drieën'),
    ]);
    expect(summary(await readAll(file))).toEqual([
      '2@2 één',
      '3@3 !invalid_characters',
      '4@4 drieën',
    ]);
  });

  it('lets the first byte above ASCII decide within one record', async () => {
    const mixed = Buffer.concat([Buffer.from('nr;tekst\n1;één '), latin('\xff\n2;x')]);
    expect(summary(await readAll(mixed))).toEqual(['2@2 !invalid_characters', '3@3 x']);
  });

  it('refuses invalid bytes in a file with a BOM, even before the first accent', async () => {
    const file = Buffer.concat([Buffer.from('\ufeffnr;tekst\n1;'), latin('caf\xe9')]);
    expect(summary(await readAll(file))).toEqual(['2@2 !invalid_characters']);
  });

  it('refuses overlong and truncated sequences and surrogates', async () => {
    for (const bad of ['\xc0\xaf', '\xe2\x82', '\xed\xa0\x80', '\xf8\x88\x80\x80']) {
      const file = Buffer.concat([Buffer.from('\ufefftekst\n'), latin(bad)]);
      expect(summary(await readAll(file))).toEqual(['2@2 !invalid_characters']);
    }
  });
});
