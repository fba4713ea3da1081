import { ByteDecoder } from './byte-decoder';
import { ByteWindow, inPieces } from './byte-window';
import { readCsv } from './csv-reader';
import { readFeedFile } from './feed-reader';
import type { FileFormat, ImportRow } from './import-row';
import { readJsonLines } from './json-lines-reader';
import { readMailFile } from './mail-reader';
import { type ReadingContext, readOn } from './reading-context';
import { DEFAULT_LIMITS, type ReadingLimits } from './reading-limits';
import { UnreadableFileError } from './unreadable-file-error';
import { readWorkbookFile } from './workbook-reader';

/** A file on its way in. `rows` can be read once; memory does not grow with the file. */
export interface ImportReading {
  rows: AsyncIterable<ImportRow>;
  /** What was recognised; undefined until the first row (or its refusal) has come out. */
  format(): FileFormat | undefined;
  bytesRead(): number;
}

const UTF8_BOM = [0xef, 0xbb, 0xbf];
const ENOUGH_TO_RECOGNISE = 64;
const MAIL_HEADER =
  /^(received|return-path|delivered-to|message-id|mime-version|content-type|from|subject|date): /i;

/**
 * Reads an export of a municipality as a stream of rows. The format follows from the content, the
 * name of the file only breaks ties.
 *
 * @param bytes the file; read no faster than `rows` is consumed.
 * @throws UnreadableFileError from `rows` when the file as a whole is refused: before the first row,
 * except for a workbook that turns out to be damaged further on.
 */
export function readImport(
  bytes: AsyncIterable<Uint8Array>,
  options: { filename: string; limits?: Partial<ReadingLimits> },
): ImportReading {
  let format: (() => FileFormat) | undefined;
  let bytesRead = 0;
  const pieces = inPieces(bytes, (count) => (bytesRead += count));
  const context: ReadingContext = {
    pieces,
    window: new ByteWindow(),
    limits: { ...DEFAULT_LIMITS, ...options.limits },
    announce: (found) => (format = found),
  };
  return {
    rows: readRows(context, pieces, options.filename),
    format: () => format?.(),
    bytesRead: () => bytesRead,
  };
}

async function* readRows(
  context: ReadingContext,
  pieces: AsyncGenerator<Uint8Array>,
  filename: string,
): AsyncGenerator<ImportRow> {
  const { window } = context;
  try {
    while (window.end < ENOUGH_TO_RECOGNISE && (await readOn(context)));
    const decoder = new ByteDecoder();
    if (startsWith(window, UTF8_BOM)) {
      window.start += UTF8_BOM.length;
      decoder.decideUtf8();
    }
    const kind = kindOf(window, filename);
    if (kind === 'csv') yield* readCsv(context, decoder);
    else if (kind === 'xlsx') yield* readWorkbookFile(context);
    else if (kind === 'eml') yield* readMailFile(context);
    else if (kind === 'feed') yield* readFeedFile(context);
    else yield* readJsonLines(context, new ByteDecoder('utf-8'));
  } finally {
    await pieces.return(undefined); // a consumer that stops early closes the source too
  }
}

function kindOf(window: ByteWindow, filename: string): 'csv' | 'jsonl' | 'feed' | 'xlsx' | 'eml' {
  if (window.start === window.end) throw new UnreadableFileError('empty_file');
  if (startsWith(window, [0xff, 0xfe]) || startsWith(window, [0xfe, 0xff])) {
    throw new UnreadableFileError('utf16_encoding');
  }
  const head = window.bytes.toString(
    'latin1',
    window.start,
    Math.min(window.end, window.start + 64),
  );
  if (/^PK\x03\x04/.test(head)) return 'xlsx';
  if (/^(%PDF|\xd0\xcf\x11\xe0|\x1f\x8b)/.test(head)) {
    throw new UnreadableFileError('unknown_format');
  }
  if (/^\s*<(\?xml|rss|feed|rdf:)/i.test(head)) return 'feed';
  const named = /\.(jsonl|ndjson|csv|tsv|txt|tab|eml)$/i.exec(filename)?.[1]?.toLowerCase();
  if (named === 'jsonl' || named === 'ndjson') return 'jsonl';
  if (named === 'eml' || (named === undefined && MAIL_HEADER.test(head))) return 'eml';
  if (/^\s*\{/.test(head)) return 'jsonl';
  if (named === undefined && /^\s*[[<]/.test(head)) throw new UnreadableFileError('unknown_format');
  return 'csv';
}

function startsWith(window: ByteWindow, bytes: readonly number[]): boolean {
  return bytes.every((byte, index) => {
    const at = window.start + index;
    return at < window.end && window.bytes[at] === byte;
  });
}
