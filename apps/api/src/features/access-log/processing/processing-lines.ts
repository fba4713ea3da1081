import { type LineRange, type Reading, sealedLines } from '../chain/sealed-lines';
import { processingLine } from './processing-line';

/** The Logboek Dataverwerkingen as JSON Lines, derived from the access log. */
export async function* processingLinesOf(
  reading: Reading,
  range: LineRange,
): AsyncGenerator<string> {
  for await (const page of sealedLines(reading, range)) {
    const lines = page.flatMap((line) => processingLine(line) ?? []);
    if (lines.length > 0) yield lines.map((line) => `${JSON.stringify(line)}\n`).join('');
  }
}
