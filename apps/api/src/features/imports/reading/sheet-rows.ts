import { StringDecoder } from 'node:string_decoder';
import { localName, type Workbook } from './workbook';
import { XmlEvents } from './xml-events';
import { BrokenZipError, type ZipEntries } from './zip-entries';

export interface SheetCell {
  text: string;
  isNumber: boolean;
}

/** One row with its visible cells by column (0-based). Rows without cells are left out by Excel. */
export interface SheetRow {
  row: number; // 1-based, as Excel shows it
  cells: Map<number, SheetCell>;
}

const LAST_COLUMN = 16_384;
const LAST_ROW = 1_048_576;

/** `AB12` is column 27. */
function columnOf(reference: string): number | undefined {
  const letters = /^([A-Z]{1,3})\d{1,7}$/.exec(reference)?.[1];
  if (letters === undefined) return undefined;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column <= LAST_COLUMN ? column - 1 : undefined;
}

/**
 * Reads one sheet row by row, without holding it. Formulas give the result that Excel stored, never
 * their own text. Hidden columns are dropped here, before anything else sees them: people hide the
 * columns with personal data.
 */
export async function* readSheetRows(
  zip: ZipEntries,
  part: string,
  { sharedStrings }: Workbook,
  maxCellCharacters: number,
): AsyncGenerator<SheetRow> {
  const hidden: { from: number; to: number }[] = [];
  const ready: SheetRow[] = [];
  let row: SheetRow | undefined;
  let lastRow = 0;
  let nextColumn = 0;
  let cell: { column: number; type: string; parts: string[]; length: number } | undefined;
  let reading = false;
  let phonetic = 0;

  const events = new XmlEvents({
    open(name, attributes) {
      const local = localName(name);
      if (local === 'col' && /^(1|true)$/.test(attributes.hidden ?? '')) {
        hidden.push({ from: Number(attributes.min) - 1, to: Number(attributes.max) - 1 });
      } else if (local === 'row') {
        const number = attributes.r === undefined ? lastRow + 1 : Number(attributes.r);
        if (!(number > lastRow && number <= LAST_ROW))
          throw new BrokenZipError('rows out of order');
        lastRow = number;
        row = { row: number, cells: new Map() };
        nextColumn = 0;
      } else if (local === 'c') {
        // Some writers leave the reference out: the cell follows the one before it.
        const column = attributes.r === undefined ? nextColumn : columnOf(attributes.r);
        nextColumn = (column ?? nextColumn) + 1;
        const isHidden = hidden.some(
          ({ from, to }) => column !== undefined && column >= from && column <= to,
        );
        cell =
          column === undefined || isHidden
            ? undefined
            : { column, type: attributes.t ?? 'n', parts: [], length: 0 };
      } else if (local === 'rPh') phonetic += 1;
      reading = cell !== undefined && phonetic === 0 && (local === 'v' || local === 't');
    },
    text(text) {
      if (!reading || !cell || cell.length > maxCellCharacters) return;
      cell.parts.push(text);
      cell.length += text.length;
    },
    close(name) {
      const local = localName(name);
      reading = false;
      if (local === 'rPh') phonetic -= 1;
      if (local === 'c' && cell && row) {
        const value = valueOf(cell.type, cell.parts.join(''), sharedStrings);
        if (value.text !== '') row.cells.set(cell.column, value);
        cell = undefined;
      }
      if (local === 'row' && row) {
        ready.push(row);
        row = undefined;
      }
    },
  });

  const decoder = new StringDecoder('utf8');
  for await (const piece of zip.stream(part)) {
    events.write(decoder.write(piece));
    yield* ready.splice(0);
  }
  events.end();
  yield* ready.splice(0);
}

function valueOf(type: string, raw: string, sharedStrings: readonly string[]): SheetCell {
  if (type === 's') return { text: sharedStrings[Number(raw)] ?? '', isNumber: false };
  if (type === 'e') return { text: '', isNumber: false }; // #N/B and the like
  return { text: raw, isNumber: type === 'n' };
}
