import { deflateRawSync } from 'node:zlib';

/** Only for tests: a zip of the given parts, packed the way Excel does. */
export function zipOf(parts: Readonly<Record<string, string | Buffer>>): Buffer {
  const locals: Buffer[] = [];
  const index: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(parts)) {
    const raw = Buffer.from(content);
    const packed = deflateRawSync(raw);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(8, 8);
    local.writeUInt16LE(name.length, 26);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(8, 10);
    central.writeUInt32LE(packed.length, 20);
    central.writeUInt32LE(raw.length, 24);
    central.writeUInt16LE(name.length, 28);
    central.writeUInt32LE(offset, 42);
    locals.push(local, Buffer.from(name), packed);
    index.push(central, Buffer.from(name));
    offset += local.length + name.length + packed.length;
  }
  const indexBytes = Buffer.concat(index);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(parts).length, 10);
  end.writeUInt32LE(indexBytes.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, indexBytes, end]);
}

export interface SheetFixture {
  xml: string;
  state?: 'hidden';
}

/** A workbook of sheets given as the inside of `<worksheet>`; shared strings as `<si>` elements. */
export function workbookOf(
  sheets: readonly SheetFixture[],
  sharedStrings: readonly string[] = [],
  properties = '',
): Buffer {
  const parts: Record<string, string> = {};
  sheets.forEach(({ xml }, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = `<worksheet>${xml}</worksheet>`;
  });
  const tabs = sheets.map(
    ({ state }, index) =>
      `<sheet name="Blad${index + 1}" r:id="rId${index + 1}"${state ? ` state="${state}"` : ''}/>`,
  );
  const relations = sheets.map(
    (_, index) => `<Relationship Id="rId${index + 1}" Target="worksheets/sheet${index + 1}.xml"/>`,
  );
  return zipOf({
    'xl/workbook.xml': `<workbook>${properties}<sheets>${tabs.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${relations.join('')}</Relationships>`,
    'xl/sharedStrings.xml': `<sst>${sharedStrings.map((s) => `<si>${s}</si>`).join('')}</sst>`,
    ...parts,
  });
}

/** Rows of inline texts and numbers, from the given row number. */
export function sheetData(rows: readonly (readonly (string | number)[])[], from = 1): string {
  const xml = rows.map((cells, index) => {
    const row = from + index;
    const content = cells.map((cell, column) => {
      const reference = `${String.fromCharCode(65 + column)}${row}`;
      if (cell === '') return '';
      return typeof cell === 'number'
        ? `<c r="${reference}"><v>${cell}</v></c>`
        : `<c r="${reference}" t="inlineStr"><is><t>${cell}</t></is></c>`;
    });
    return `<row r="${row}">${content.join('')}</row>`;
  });
  return `<sheetData>${xml.join('')}</sheetData>`;
}
