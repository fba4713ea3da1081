import type { ByteDecoder } from './byte-decoder';
import type { ByteWindow } from './byte-window';
import { CsvScanner } from './csv-scanner';
import type { SourceFieldName } from './import-row';
import { headerScore, recogniseColumns } from './header-names';
import type { ReadingLimits } from './reading-limits';
import { UnreadableFileError } from './unreadable-file-error';

/** Candidates in order of preference when a header fits several equally well. */
const DELIMITERS = [';', ',', '\t', '|'] as const;

export interface CsvColumn {
  header: string;
  field: SourceFieldName | null;
}

interface Header {
  delimiter: string;
  columns: CsvColumn[];
  score: number;
  /** A quote left inside a name: quoted names were cut at the wrong places. */
  hasStrayQuote: boolean;
}

/** Text of one cell of the record scanned last. */
export function cellText(
  window: ByteWindow,
  scanner: CsvScanner,
  decoder: ByteDecoder,
  column: number,
): string {
  const from = scanner.cellFrom[column] ?? 0;
  const to = scanner.cellTo[column] ?? 0;
  const text = decoder.decode(window.bytes, from, to);
  return scanner.cellDoubled[column] === true ? text.replaceAll('""', '"') : text;
}

/** Reads the first record with one delimiter, without consuming its bytes. */
function tryDelimiter(
  source: ByteWindow,
  delimiter: string,
  limits: ReadingLimits,
  decoder: ByteDecoder,
): Header | 'more' | 'unreadable' | 'too-wide' {
  const trial = source.peek();
  const scanner = new CsvScanner(trial, delimiter.charCodeAt(0), limits);
  const first = scanner.next();
  if (!first) return source.ended ? 'unreadable' : 'more';
  if (first.refused !== undefined) return 'unreadable';
  if (first.cellCount > limits.columns) return 'too-wide';
  if (!decoder.accepts(trial.bytes.subarray(first.from, first.to))) return 'unreadable';
  const headers: string[] = [];
  for (let column = 0; column < first.cellCount; column += 1) {
    headers.push(cellText(trial, scanner, decoder, column).trim());
  }
  // Excel leaves empty columns behind; they count for no row.
  while (headers.length > 1 && headers.at(-1) === '') headers.pop();
  const fields = recogniseColumns(headers);
  const columns = fields.map((field, column) => ({ header: headers[column] ?? '', field }));
  return {
    delimiter,
    columns,
    score: headerScore(headers, fields),
    hasStrayQuote: headers.some((header) => header.includes('"')),
  };
}

/**
 * Recognises delimiter and columns from the first record, without consuming it: the delimiter that
 * gives whole names, then most known columns, then most columns. Undefined when more bytes are needed.
 *
 * @throws UnreadableFileError when no delimiter gives a column with text.
 */
export function recogniseHeader(
  window: ByteWindow,
  limits: ReadingLimits,
  decoder: ByteDecoder,
  fixed?: string,
): { delimiter: string; columns: CsvColumn[] } | undefined {
  const tries = (fixed === undefined ? DELIMITERS : [fixed]).map((delimiter) =>
    tryDelimiter(window, delimiter, limits, decoder),
  );
  if (tries.includes('more')) return undefined;
  if (tries.includes('too-wide')) throw new UnreadableFileError('too_many_columns');
  const headers = tries.filter((found): found is Header => typeof found === 'object');
  const best = headers
    .filter(({ columns }) => columns.some(({ field }) => field === 'text'))
    .reduce<Header | undefined>(
      (left, right) => (left && !better(right, left) ? left : right),
      undefined,
    );
  if (best) return { delimiter: best.delimiter, columns: best.columns };
  throw new UnreadableFileError(headers.length > 0 ? 'no_text_column' : 'header_not_readable');
}

function better(left: Header, right: Header): boolean {
  if (left.hasStrayQuote !== right.hasStrayQuote) return right.hasStrayQuote;
  if (left.score !== right.score) return left.score > right.score;
  return left.columns.length > right.columns.length;
}
