import type { ByteDecoder } from './byte-decoder';
import type { ByteWindow } from './byte-window';
import { cellText, type CsvColumn, recogniseHeader } from './csv-header';
import { CsvScanner, type ScannedRecord } from './csv-scanner';
import type { ImportRow, SourceFields } from './import-row';
import { listOf } from './list-cell';
import { type ReadingContext, readOn } from './reading-context';
import type { ReadingLimits } from './reading-limits';
import { UnreadableFileError } from './unreadable-file-error';

/** Excel writes this line above the header to tell its delimiter. */
const SEPARATOR_LINE = /^sep=([;,|\t])\s*$/i;

/** Reads CSV record by record; see `CsvScanner` for what happens with bad quotes. */
export async function* readCsv(
  context: ReadingContext,
  decoder: ByteDecoder,
): AsyncGenerator<ImportRow> {
  const { window, limits } = context;
  const above = await linesAboveHeader(context);
  if (window.ended && window.start === window.end) throw new UnreadableFileError('empty_file');
  let header = recogniseHeader(window, limits, decoder, above.delimiter);
  while (!header) {
    await readOn(context);
    header = recogniseHeader(window, limits, decoder, above.delimiter);
  }
  const { columns, delimiter } = header;
  const scanner = new CsvScanner(window, delimiter.charCodeAt(0), limits);
  scanner.next(); // the header itself, recognised above
  context.announce(() => ({ kind: 'csv', encoding: decoder.encoding, delimiter, columns }));
  const toRow = rowMaker({ scanner, window, decoder, columns, limits }, above.count);
  for (;;) {
    for (let found = scanner.next(); found; found = scanner.next()) yield toRow(found);
    if (!(await readOn(context))) return;
  }
}

/** Empty lines and a `sep=` line may stand above the header; they count as records. */
async function linesAboveHeader(
  context: ReadingContext,
): Promise<{ count: number; delimiter?: string }> {
  const { window } = context;
  let count = 0;
  let delimiter: string | undefined;
  for (;;) {
    const end = window.bytes.subarray(0, window.end).indexOf(0x0a, window.start);
    if (end < 0) {
      if (window.end - window.start > context.limits.recordBytes) break;
      if (await readOn(context)) continue;
      break;
    }
    const line = window.bytes.toString('latin1', window.start, Math.min(end, window.start + 100));
    const separator = SEPARATOR_LINE.exec(line)?.[1];
    if (separator === undefined && line.trim() !== '') break;
    delimiter = separator ?? delimiter;
    window.start = end + 1;
    count += 1;
  }
  return delimiter === undefined ? { count } : { count, delimiter };
}

interface Sheet {
  scanner: CsvScanner;
  window: ByteWindow;
  decoder: ByteDecoder;
  columns: readonly CsvColumn[];
  limits: ReadingLimits;
}

/** Returns what turns a scanned record into a row. Its cells are copied out of the window here. */
function rowMaker(sheet: Sheet, linesAbove: number): (found: ScannedRecord) => ImportRow {
  const { scanner, window, decoder, columns, limits } = sheet;
  const blank = new Set([0x09, 0x0d, 0x20, 0x22, 0x0a]);
  const isBlankCell = (column: number): boolean => {
    for (let at = scanner.cellFrom[column] ?? 0; at < (scanner.cellTo[column] ?? 0); at += 1) {
      if (!blank.has(window.bytes[at] ?? 0)) return false;
    }
    return true;
  };
  const areBlank = (from: number, to: number): boolean => {
    for (let column = from; column < to; column += 1) if (!isBlankCell(column)) return false;
    return true;
  };
  return (found) => {
    const position = { record: found.record + linesAbove, line: found.line + linesAbove };
    const refuse = (reason: NonNullable<ScannedRecord['refused']>): ImportRow => ({
      outcome: 'unreadable',
      ...position,
      reason,
      ...(found.lastLine > found.line && { lastLine: found.lastLine + linesAbove }),
    });
    if (found.refused) return refuse(found.refused);
    if (found.cellCount > limits.columns) return refuse('too_many_columns');
    if (areBlank(0, found.cellCount)) return { outcome: 'empty', ...position };
    if (found.cellCount < columns.length) return refuse('too_few_columns');
    if (!areBlank(columns.length, found.cellCount)) return refuse('too_many_columns');
    if (!decoder.accepts(window.bytes.subarray(found.from, found.to))) {
      return refuse('invalid_characters');
    }
    const fields: SourceFields = {};
    for (let column = 0; column < columns.length; column += 1) {
      const field = columns[column]?.field;
      if (!field) continue;
      const value = cellText(window, scanner, decoder, column);
      if (value.length > limits.cellCharacters) {
        return refuse(field === 'text' ? 'text_too_long' : 'cell_too_large');
      }
      if (field === 'themes' || field === 'drivers') {
        const list = listOf(value);
        if (list.length > 0) fields[field] = list;
      } else if (value !== '' || field === 'occurredOn') fields[field] = value;
    }
    return { outcome: 'row', ...position, fields };
  };
}
