import { PIECE_BYTES } from './byte-window';
import { readImport } from './index';

const ROWS = 3_000;

function* exportOf(rows: number): Generator<Buffer> {
  const lines = Array.from(
    { length: rows },
    (_, row) =>
      `"0${(row % 9) + 1}-03-2026 08:${String(row % 60).padStart(2, '0')}";"Kern ${row}";"${'tekst '.repeat(row % 40)}einde ${row}"\r\n`,
  );
  const bytes = Buffer.from(`datum;kern;omschrijving\r\n${lines.join('')}`);
  // Other sizes than the window works with, so that every kind of edge falls inside a record.
  for (let from = 0; from < bytes.length; from += PIECE_BYTES - 7) {
    yield bytes.subarray(from, from + PIECE_BYTES - 7);
  }
}

async function* asStream(pieces: Iterable<Buffer>): AsyncGenerator<Uint8Array> {
  yield* pieces;
}

it('keeps every cell of records that lie across the edge of the window', async () => {
  let row = 0;
  for await (const found of readImport(asStream(exportOf(ROWS)), { filename: 'export.csv' }).rows) {
    if (found.outcome !== 'row') throw new Error(`record ${found.record} was not read`);
    expect(found.fields).toEqual({
      occurredOn: `0${(row % 9) + 1}-03-2026 08:${String(row % 60).padStart(2, '0')}`,
      kern: `Kern ${row}`,
      text: `${'tekst '.repeat(row % 40)}einde ${row}`,
    });
    row += 1;
  }
  expect(row).toBe(ROWS);
});
