import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { readImport } from './index';

/** Bytes in use after a collection: what is really held, not what waits to be collected. */
function heldBytes(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

async function* manyRows(count: number): AsyncGenerator<Uint8Array> {
  yield Buffer.from('nr;datum;tekst\n');
  const row = `1;02-11-2026;"${'Dit is een regel van gewone lengte. '.repeat(5)}"\n`;
  const block = Buffer.from(row.repeat(1000));
  for (let sent = 0; sent < count; sent += 1000) yield block;
}

describe('memory', () => {
  it('does not grow with the file: 200,000 rows, 40 MB', async () => {
    const rows = 200_000;
    const reading = readImport(manyRows(rows), { filename: 'groot.csv' });
    let seen = 0;
    let early = 0;
    let late = 0;
    for await (const row of reading.rows) {
      seen += row.outcome === 'row' ? 1 : 0;
      if (seen === 20_000) early = heldBytes();
      if (seen === rows - 1) late = heldBytes();
    }
    expect(seen).toBe(rows);
    expect(reading.bytesRead()).toBeGreaterThan(39_000_000);
    expect(late - early).toBeLessThan(2_000_000);
  });

  it('reads no further ahead than one chunk, and closes the source when the consumer stops', async () => {
    let given = 0;
    let closed = false;
    async function* source(): AsyncGenerator<Uint8Array> {
      try {
        for await (const block of manyRows(100_000)) {
          given += 1;
          yield block;
        }
      } finally {
        closed = true;
      }
    }
    for await (const row of readImport(source(), { filename: 'groot.csv' }).rows) {
      expect(row.record).toBe(2);
      break;
    }
    expect(closed).toBe(true);
    expect(given).toBeLessThanOrEqual(3);
  });
});
