import { type ImportReading, type ImportRow, readImport, type ReadingLimits } from './index';

/** Only for tests: a file as bytes, in chunks of the given sizes (the last size repeats). */
export async function* inChunks(
  bytes: Uint8Array,
  sizes: readonly number[] = [bytes.length || 1],
): AsyncGenerator<Uint8Array> {
  let index = 0;
  for (let from = 0; from < bytes.length;) {
    const size = sizes[Math.min(index, sizes.length - 1)] ?? bytes.length;
    yield bytes.subarray(from, from + size);
    from += size;
    index += 1;
  }
}

export interface ReadOptions {
  filename?: string;
  sizes?: readonly number[];
  limits?: Partial<ReadingLimits>;
}

export function open(file: string | Uint8Array, options: ReadOptions = {}): ImportReading {
  const bytes = typeof file === 'string' ? Buffer.from(file) : file;
  return readImport(inChunks(bytes, options.sizes), {
    filename: options.filename ?? 'export.csv',
    ...(options.limits && { limits: options.limits }),
  });
}

export async function readAll(
  file: string | Uint8Array,
  options: ReadOptions = {},
): Promise<ImportRow[]> {
  const rows: ImportRow[] = [];
  for await (const row of open(file, options).rows) rows.push(row);
  return rows;
}

/** `record@line` with the text, or with what went wrong: short enough to compare by eye. */
export function summary(rows: readonly ImportRow[]): string[] {
  return rows.map((row) => {
    const at = `${row.record}@${row.line}`;
    if (row.outcome === 'row') return `${at} ${row.fields.text ?? '(no text)'}`;
    return row.outcome === 'empty' ? `${at} (empty)` : `${at} !${row.reason}`;
  });
}
