import { XmlEvents } from './xml-events';
import { BrokenZipError, type ZipEntries } from './zip-entries';

/** What a workbook has in common for its sheets (ECMA-376 part 1, SpreadsheetML). */
export interface Workbook {
  /** Paths in the zip of the visible worksheets, in the order of the tabs. */
  sheets: string[];
  sharedStrings: string[];
  /** Days count from 1904 instead of 1900. */
  is1904: boolean;
}

const MOST_SHEETS = 20;
const MAX_INDEX_BYTES = 1024 * 1024;
const RELATIONS = 'xl/_rels/workbook.xml.rels';
const SHARED_STRINGS = 'xl/sharedStrings.xml';

/** Names may carry a prefix: `x:row` is a `row`. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** The attribute `r:id`, whatever prefix the writer chose. */
function relationOf(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1] ?? '';
}

/** @throws BrokenZipError when a needed part is missing or larger than allowed. */
export async function readWorkbook(zip: ZipEntries, maxPartBytes: number): Promise<Workbook> {
  const targets = new Map<string, string>();
  await listen(zip, RELATIONS, (name, { Id, Target }) => {
    if (name !== 'Relationship' || Id === undefined || Target === undefined) return;
    targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
  });
  const sheets: string[] = [];
  let is1904 = false;
  await listen(zip, 'xl/workbook.xml', (name, attributes) => {
    if (name === 'workbookPr') is1904 = /^(1|true)$/.test(attributes.date1904 ?? '');
    if (name !== 'sheet' || (attributes.state ?? 'visible') !== 'visible') return;
    const target = targets.get(relationOf(attributes));
    if (target !== undefined && zip.has(target) && sheets.length < MOST_SHEETS) sheets.push(target);
  });
  if (sheets.length === 0) throw new BrokenZipError('no visible sheet');
  return { sheets, sharedStrings: await readSharedStrings(zip, maxPartBytes), is1904 };
}

async function listen(
  zip: ZipEntries,
  part: string,
  open: (name: string, attributes: Readonly<Record<string, string>>) => void,
): Promise<void> {
  const nothing = (): void => undefined;
  const events = new XmlEvents({
    open: (name, attributes) => open(localName(name), attributes),
    text: nothing,
    close: nothing,
  });
  events.write(await zip.read(part, MAX_INDEX_BYTES));
  events.end();
}

/** Text with mixed formatting is stored in runs: they are one text. Phonetic guides are left out. */
async function readSharedStrings(zip: ZipEntries, maxPartBytes: number): Promise<string[]> {
  const strings: string[] = [];
  if (!zip.has(SHARED_STRINGS)) return strings;
  let parts: string[] = [];
  let inText = false;
  let phonetic = 0;
  const events = new XmlEvents({
    open(name) {
      const local = localName(name);
      if (local === 'si') parts = [];
      if (local === 'rPh') phonetic += 1;
      inText = local === 't' && phonetic === 0;
    },
    text(text) {
      if (inText) parts.push(text);
    },
    close(name) {
      const local = localName(name);
      inText = false;
      if (local === 'rPh') phonetic -= 1;
      if (local === 'si') strings.push(parts.join(''));
    },
  });
  events.write(await zip.read(SHARED_STRINGS, maxPartBytes));
  events.end();
  return strings;
}
