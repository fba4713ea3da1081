import fc from 'fast-check';
import { readAll } from './reading.fixture';

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

/** Pieces that make trouble when put next to each other. */
const nasty = fc
  .array(
    fc.constantFrom('a', 'é', '€', '🌱', '"', '""', ';', '\n', '\r\n', '\r', ' ', '\xa0', ',', '0'),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

describe('chunk boundaries', () => {
  it('do not matter at any byte of a file with everything in it', async () => {
    const text =
      '\ufeffnr;tekst\r\n1;"één\r\ntwee ""€"""\r\n\r\n2;"open\r\n3;a "b" 🌱\r\n4;"b"c;\r\n5;"x';
    const bytes = Buffer.from(text);
    const whole = await readAll(bytes);
    for (let cut = 1; cut < bytes.length; cut += 1) {
      expect(await readAll(bytes, { sizes: [cut, bytes.length] })).toEqual(whole);
    }
    expect(await readAll(bytes, { sizes: [1] })).toEqual(whole);
  });

  it('do not matter for any content, any chunking and tight limits', async () => {
    await fc.assert(
      fc.asyncProperty(
        nasty,
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 8 }),
        fc.constantFrom('utf8' as const, 'latin1' as const),
        fc.record({
          cellCharacters: fc.integer({ min: 1, max: 30 }),
          recordBytes: fc.integer({ min: 9, max: 60 }),
          columns: fc.integer({ min: 2, max: 5 }),
          quotedLines: fc.integer({ min: 1, max: 5 }),
        }),
        fc.constantFrom('csv', 'jsonl'),
        async (content, sizes, encoding, limits, kind) => {
          const head = kind === 'csv' ? 'nr;tekst\n' : '{"text":"x"}\n';
          const bytes = Buffer.from(head + content, encoding);
          const filename = `export.${kind}`;
          const whole = await readAll(bytes, { filename, limits });
          expect(await readAll(bytes, { filename, limits, sizes })).toEqual(whole);
          whole.forEach((row, index) => {
            const before = whole[index - 1];
            if (before) expect(row.record).toBe(before.record + 1);
            if (before) expect(row.line).toBeGreaterThan(before.line);
          });
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('round trip', () => {
  const cell = fc
    .array(fc.constantFrom('a', 'Z', 'é', '€', '🌱', '"', ';', ',', '|', '\t', '\n', '\r\n', ' '), {
      minLength: 1,
      maxLength: 12,
    })
    .map((parts) => `x${parts.join('')}`);

  it('brings any table back as it was written', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ text: cell, kern: cell, externalId: cell }), { maxLength: 12 }),
        fc.constantFrom(';', ',', '\t', '|'),
        fc.constantFrom('\n', '\r\n'),
        fc.integer({ min: 1, max: 50 }),
        async (table, delimiter, lineEnd, size) => {
          const lines = [
            ['Omschrijving', 'Kern', 'Zaaknummer'],
            ...table.map((row) => [row.text, row.kern, row.externalId].map(quoted)),
          ];
          const file = lines.map((line) => line.join(delimiter)).join(lineEnd) + lineEnd;
          const rows = await readAll(file, { sizes: [size] });
          expect(rows.map((row) => row.outcome === 'row' && row.fields)).toEqual(table);
        },
      ),
      { numRuns: 300 },
    );
  });
});
