import type { ExportedAccessLine } from '@poolshoogte/contracts';
import type { SealedLine } from '../chain/canonical-line';
import { type LineRange, type Reading, sealedLines } from '../chain/sealed-lines';
import { csvCell } from './csv-cell';

/** Columns in Dutch, in the order of the file. */
const COLUMNS: readonly (readonly [string, keyof ExportedAccessLine])[] = [
  ['nummer', 'seq'],
  ['gemeente', 'municipality'],
  ['moment', 'at'],
  ['begonnen', 'beganAt'],
  ['wie', 'actor'],
  ['account', 'accountId'],
  ['soort', 'actorKind'],
  ['handeling', 'action'],
  ['soort object', 'objectKind'],
  ['object', 'objectId'],
  ['reden', 'reason'],
  ['verwerking', 'processingId'],
  ['versie', 'productVersion'],
  ['vorige stempel', 'prevHash'],
  ['stempel', 'hash'],
];

/** Excel reads UTF-8 only with a byte order mark, and Dutch Excel wants semicolons. */
const CSV_HEAD = `\uFEFF${COLUMNS.map(([title]) => csvCell(title)).join(';')}\r\n`;

/** The whole log as a file, page by page. */
export async function* exportedAs(
  format: 'jsonl' | 'csv',
  reading: Reading,
  range: LineRange,
): AsyncGenerator<string> {
  if (format === 'csv') yield CSV_HEAD;
  const write = format === 'csv' ? csvLine : jsonLine;
  for await (const page of sealedLines(reading, range)) {
    yield page.map((line) => write(exported(line))).join('');
  }
}

const jsonLine = (line: ExportedAccessLine): string => `${JSON.stringify(line)}\n`;

const csvLine = (line: ExportedAccessLine): string =>
  `${COLUMNS.map(([, key]) => csvCell(line[key])).join(';')}\r\n`;

/** With everything that its hash is over; no name, which is not part of the log. */
function exported({ prevHash, hash, ...line }: SealedLine): ExportedAccessLine {
  return { ...line, prevHash: prevHash.toString('hex'), hash: hash.toString('hex') };
}
