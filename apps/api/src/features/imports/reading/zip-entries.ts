import { promisify } from 'node:util';
import { createInflateRaw, inflateRaw } from 'node:zlib';

const inflate = promisify(inflateRaw);

/** The bytes are no zip, or a zip that does not keep its own promises. */
export class BrokenZipError extends Error {
  override readonly name = 'BrokenZipError';
}

interface ZipEntry {
  method: number;
  localHeader: number;
  packed: number;
  unpacked: number;
}

const END_SIGNATURE = 0x06054b50;
const CENTRAL_SIGNATURE = 0x02014b50;
const END_SIZE = 22;
const CENTRAL_SIZE = 46;
const LOCAL_SIZE = 30;
const LONGEST_COMMENT = 0xffff;
const MOST_ENTRIES = 2000;
const STORED = 0;
const DEFLATED = 8;

/**
 * The parts of a zip by name (PKWARE APPNOTE 6.3, without zip64 and encryption, which workbooks of
 * this size do not use). Reads the index only; no part is unpacked beyond the size asked for, so a
 * zip bomb costs nothing.
 */
export class ZipEntries {
  private readonly entries = new Map<string, ZipEntry>();

  constructor(private readonly bytes: Buffer) {
    const end = this.findEnd();
    const count = bytes.readUInt16LE(end + 10);
    if (count > MOST_ENTRIES) throw new BrokenZipError('too many parts');
    let at = bytes.readUInt32LE(end + 16);
    for (let index = 0; index < count; index += 1) at = this.readEntry(at);
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  /** Size after unpacking, as the index promises; both ways of unpacking hold it to that. */
  sizeOf(name: string): number {
    return this.entryOf(name).unpacked;
  }

  async read(name: string, maxBytes: number): Promise<string> {
    const entry = this.entryOf(name);
    if (entry.unpacked > maxBytes) throw new BrokenZipError('part too large');
    const packed = this.packedBytes(entry);
    if (entry.method === STORED) return packed.toString('utf8');
    try {
      const unpacked = await inflate(packed, { maxOutputLength: Math.max(1, entry.unpacked) });
      return unpacked.toString('utf8');
    } catch {
      throw new BrokenZipError('part cannot be unpacked');
    }
  }

  /** Unpacks piece by piece, for parts that need not be held as a whole. */
  async *stream(name: string): AsyncGenerator<Buffer> {
    const entry = this.entryOf(name);
    const packed = this.packedBytes(entry);
    if (entry.method === STORED) {
      yield packed;
      return;
    }
    const inflating = createInflateRaw();
    inflating.end(packed);
    let seen = 0;
    try {
      for await (const piece of inflating as AsyncIterable<Buffer>) {
        seen += piece.length;
        if (seen > entry.unpacked) throw new BrokenZipError('part larger than promised');
        yield piece;
      }
    } catch (error) {
      if (error instanceof BrokenZipError) throw error;
      throw new BrokenZipError('part cannot be unpacked');
    } finally {
      inflating.destroy();
    }
  }

  private findEnd(): number {
    const { bytes } = this;
    const lowest = Math.max(0, bytes.length - END_SIZE - LONGEST_COMMENT);
    for (let at = bytes.length - END_SIZE; at >= lowest; at -= 1) {
      if (bytes.readUInt32LE(at) === END_SIGNATURE) return at;
    }
    throw new BrokenZipError('no index');
  }

  private readEntry(at: number): number {
    const { bytes } = this;
    if (at + CENTRAL_SIZE > bytes.length || bytes.readUInt32LE(at) !== CENTRAL_SIGNATURE) {
      throw new BrokenZipError('index cut short');
    }
    const nameEnd = at + CENTRAL_SIZE + bytes.readUInt16LE(at + 28);
    this.entries.set(bytes.toString('utf8', at + CENTRAL_SIZE, nameEnd), {
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      unpacked: bytes.readUInt32LE(at + 24),
      localHeader: bytes.readUInt32LE(at + 42),
    });
    return nameEnd + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }

  private entryOf(name: string): ZipEntry {
    const entry = this.entries.get(name);
    if (!entry) throw new BrokenZipError('part missing');
    if (entry.method !== STORED && entry.method !== DEFLATED) {
      throw new BrokenZipError('unknown packing');
    }
    return entry;
  }

  private packedBytes({ localHeader, packed }: ZipEntry): Buffer {
    const { bytes } = this;
    if (localHeader + LOCAL_SIZE > bytes.length) throw new BrokenZipError('part outside the file');
    const from =
      localHeader +
      LOCAL_SIZE +
      bytes.readUInt16LE(localHeader + 26) +
      bytes.readUInt16LE(localHeader + 28);
    if (from + packed > bytes.length) throw new BrokenZipError('part outside the file');
    return bytes.subarray(from, from + packed);
  }
}
