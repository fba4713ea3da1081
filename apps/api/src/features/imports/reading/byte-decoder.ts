import { isAscii, isUtf8 } from 'node:buffer';

const FIRST_HIGH = 0x80;

/**
 * Windows-1252 for 0x80-0x9F by the WHATWG Encoding Standard (index-windows-1252); the five bytes
 * without a character stay control characters. An own table because TextDecoder in some releases
 * of Node 20 to 23 reads these bytes as latin1 (nodejs/node#56542).
 */
const HIGH_CONTROLS =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/** Length in bytes of the valid UTF-8 sequence that starts at `at`, or 0. */
function sequenceLength(bytes: Buffer, at: number): number {
  for (const length of [2, 3, 4]) {
    if (at + length <= bytes.length && isUtf8(bytes.subarray(at, at + length))) return length;
  }
  return 0;
}

/**
 * Finds out the encoding on the way, without reading ahead. The first byte above ASCII decides: it
 * starts a valid UTF-8 sequence (or a BOM was seen) and the file is UTF-8, else it is windows-1252
 * from there on. The decision is never taken back: in a UTF-8 file a record with invalid bytes is
 * refused, instead of showing every accented letter of the file wrongly.
 */
export class ByteDecoder {
  private decided: 'utf-8' | 'windows-1252' | undefined;
  private ascii = true;

  constructor(known?: 'utf-8' | 'windows-1252') {
    this.decided = known;
  }

  get encoding(): 'utf-8' | 'windows-1252' {
    return this.decided ?? 'utf-8';
  }

  decideUtf8(): void {
    this.decided = 'utf-8';
  }

  /** Looks at one whole record before its cells are decoded; false = it holds invalid bytes. */
  accepts(record: Buffer): boolean {
    this.ascii = isAscii(record);
    if (this.ascii) return true;
    this.decided ??= this.judge(record);
    return this.decided === 'windows-1252' || isUtf8(record);
  }

  /** Decodes part of the record that was accepted last. The string shares no memory with `bytes`. */
  decode(bytes: Buffer, from: number, to: number): string {
    if (this.ascii) return bytes.toString('latin1', from, to);
    if (this.decided === 'utf-8') return bytes.toString('utf8', from, to);
    return bytes
      .toString('latin1', from, to)
      .replace(/[\x80-\x9f]/g, (char) => HIGH_CONTROLS.charAt(char.charCodeAt(0) - FIRST_HIGH));
  }

  private judge(record: Buffer): 'utf-8' | 'windows-1252' {
    const first = record.findIndex((byte) => byte >= FIRST_HIGH);
    return sequenceLength(record, first) > 0 ? 'utf-8' : 'windows-1252';
  }
}
