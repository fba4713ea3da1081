import { headerScore, recogniseColumns } from './header-names';
import type { ImportRow, SourceFieldName, SourceFields } from './import-row';
import { listOf } from './list-cell';
import type { ReadingContext } from './reading-context';
import type { ReadingLimits } from './reading-limits';
import { readSheetRows, type SheetCell, type SheetRow } from './sheet-rows';
import { UnreadableFileError } from './unreadable-file-error';
import { readWholeFile } from './whole-file';
import { readWorkbook, type Workbook } from './workbook';
import { BrokenXmlError } from './xml-events';
import { BrokenZipError, ZipEntries } from './zip-entries';

/** Titles and explanations may stand above the header. */
const HEADER_WITHIN_ROWS = 20;
/** Sheets are unpacked in pieces, shared texts as a whole: this bounds both. */
const MAX_PART_BYTES = 128 * 1024 * 1024;
const MAX_SHARED_BYTES = 64 * 1024 * 1024;
/** A larger gap between rows is layout, not a row that somebody left empty. */
const MOST_EMPTY_ROWS = 1000;

interface SheetHeader {
  part: string;
  row: number;
  columns: { header: string; field: SourceFieldName | null }[];
}

/**
 * Reads an Excel workbook (.xlsx): the first visible sheet with a header that has a text column.
 * `record` and `line` are both the number of the row as Excel shows it. Hidden sheets and hidden
 * columns are never read.
 *
 * Own reader on node:zlib and saxes: read-excel-file (9.3.17) knows no hidden columns.
 */
export async function* readWorkbookFile(context: ReadingContext): AsyncGenerator<ImportRow> {
  const bytes = await readWholeFile(context);
  const { zip, workbook, header } = await openWorkbook(bytes, context.limits);
  const columns = header.columns;
  context.announce(() => ({ kind: 'xlsx', encoding: 'utf-8', columns }));
  let previous = header.row;
  const rows = readSheetRows(zip, header.part, workbook, context.limits.cellCharacters);
  try {
    for await (const row of rows) {
      if (row.row <= header.row) continue;
      const gap = row.row - previous - 1;
      for (let empty = previous + 1; gap <= MOST_EMPTY_ROWS && empty < row.row; empty += 1) {
        yield { outcome: 'empty', record: empty, line: empty };
      }
      previous = row.row;
      yield toRow(row, header, workbook, context.limits);
    }
  } catch (error) {
    throw asUnreadable(error);
  }
}

function asUnreadable(error: unknown): unknown {
  const isBroken = error instanceof BrokenZipError || error instanceof BrokenXmlError;
  return isBroken ? new UnreadableFileError('broken_file') : error;
}

async function openWorkbook(
  bytes: Buffer,
  limits: ReadingLimits,
): Promise<{ zip: ZipEntries; workbook: Workbook; header: SheetHeader }> {
  try {
    const zip = new ZipEntries(bytes);
    if (!zip.has('xl/workbook.xml')) throw new UnreadableFileError('unknown_format');
    const workbook = await readWorkbook(zip, MAX_SHARED_BYTES);
    for (const part of workbook.sheets) {
      if (zip.sizeOf(part) > MAX_PART_BYTES) throw new UnreadableFileError('file_too_large');
      const header = await findHeader(readSheetRows(zip, part, workbook, limits.cellCharacters));
      if (header) return { zip, workbook, header: { part, ...header } };
    }
  } catch (error) {
    throw asUnreadable(error);
  }
  throw new UnreadableFileError('no_text_column');
}

/** The row among the first that holds most known names, one of them for the text. */
async function findHeader(
  rows: AsyncIterable<SheetRow>,
): Promise<Omit<SheetHeader, 'part'> | undefined> {
  const above: SheetRow[] = [];
  let best: (Omit<SheetHeader, 'part'> & { score: number }) | undefined;
  for await (const row of rows) {
    if (row.row > HEADER_WITHIN_ROWS) break;
    const headers = headersOf(row, above);
    const fields = recogniseColumns(headers);
    const score = headerScore(headers, fields);
    if (fields.includes('text') && (!best || score > best.score)) {
      const columns = headers.map((header, column) => ({ header, field: fields[column] ?? null }));
      best = { row: row.row, columns, score };
    }
    above.push(row);
  }
  return best && { row: best.row, columns: best.columns };
}

/** A name that is merged over two rows stands in the upper one. */
function headersOf(row: SheetRow, above: readonly SheetRow[]): string[] {
  const upper = above.at(-1);
  const isAdjacent = upper !== undefined && upper.row === row.row - 1;
  const width = Math.max(-1, ...row.cells.keys(), ...(isAdjacent ? upper.cells.keys() : [])) + 1;
  return Array.from({ length: width }, (_, column) => {
    const own = row.cells.get(column)?.text.trim() ?? '';
    return own === '' && isAdjacent ? (upper.cells.get(column)?.text.trim() ?? '') : own;
  });
}

function toRow(
  { row, cells }: SheetRow,
  { columns }: SheetHeader,
  workbook: Workbook,
  limits: ReadingLimits,
): ImportRow {
  const position = { record: row, line: row };
  const fields: SourceFields = {};
  let isEmpty = true;
  for (const cell of cells.values()) if (cell.text.trim() !== '') isEmpty = false;
  if (isEmpty) return { outcome: 'empty', ...position };
  for (const [column, { field }] of columns.entries()) {
    if (field === null) continue;
    const cell = cells.get(column);
    const value = field === 'occurredOn' ? dateText(cell, workbook.is1904) : (cell?.text ?? '');
    if (value.length > limits.cellCharacters) {
      const reason = field === 'text' ? 'text_too_long' : 'cell_too_large';
      return { outcome: 'unreadable', ...position, reason };
    }
    if (field === 'themes' || field === 'drivers') {
      const list = listOf(value);
      if (list.length > 0) fields[field] = list;
    } else if (value !== '' || field === 'occurredOn') fields[field] = value;
  }
  return { outcome: 'row', ...position, fields };
}

const MINUTES_A_DAY = 24 * 60;
/** Day 0 of Excel's 1900 system is 30 December 1899 for every day after February 1900. */
const DAY_ZERO_1900 = Date.UTC(1899, 11, 30);
const DAY_ZERO_1904 = Date.UTC(1904, 0, 1);
/** Numbers up to here are days (the year 2173); larger ones are digits such as 20261102. */
const LAST_SERIAL = 100_000;

/** Excel stores a date as days, without zone: the wall clock of whoever typed it. */
function dateText(cell: SheetCell | undefined, is1904: boolean): string {
  if (!cell) return '';
  const serial = Number(cell.text);
  if (!cell.isNumber || !(serial >= 1 && serial < LAST_SERIAL)) return cell.text;
  const minutes = Math.round(serial * MINUTES_A_DAY);
  const moment = new Date((is1904 ? DAY_ZERO_1904 : DAY_ZERO_1900) + minutes * 60_000);
  const written = moment.toISOString();
  const hasTime = minutes % MINUTES_A_DAY !== 0;
  return hasTime ? `${written.slice(0, 10)} ${written.slice(11, 16)}` : written.slice(0, 10);
}
