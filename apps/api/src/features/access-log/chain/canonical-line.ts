import { createHash } from 'node:crypto';

/** Everything of a line that its hash is over, in the order of the canonical form. */
export interface LineContent {
  /** `null`: the installation itself. */
  readonly municipality: string | null;
  /** UTC with six decimals, as in `2026-11-22T09:00:00.123456Z`. */
  readonly at: string;
  readonly beganAt: string;
  readonly actor: string;
  readonly accountId: string | null;
  readonly actorKind: string;
  readonly action: string;
  readonly objectKind: string | null;
  readonly objectId: string | null;
  readonly reason: string | null;
  readonly processingId: string;
  readonly productVersion: string;
}

/** A line with its place in the chain. */
export interface SealedLine extends LineContent {
  readonly seq: number;
  readonly prevHash: Buffer;
  readonly hash: Buffer;
}

const FORMAT = 'poolshoogte access log 1';
const LENGTH_BYTES = 4;
const NO_VALUE = -1;

/** What a chain begins with: the hash before the first line. */
export const GENESIS = Buffer.alloc(32);

/**
 * The bytes of a line in a place of the chain. Each field is its length in bytes (int32, big-endian)
 * and its UTF-8; a field without a value is the length -1. The database makes the same bytes in SQL
 * when it seals: two hands, so that a mistake in one shows.
 */
export function canonicalBytes(line: LineContent, seq: number): Buffer {
  const fields = [
    FORMAT,
    line.municipality,
    String(seq),
    line.at,
    line.beganAt,
    line.actor,
    line.accountId,
    line.actorKind,
    line.action,
    line.objectKind,
    line.objectId,
    line.reason,
    line.processingId,
    line.productVersion,
  ];
  const lengths = fields.map((value) => (value === null ? 0 : Buffer.byteLength(value, 'utf8')));
  const bytes = Buffer.alloc(lengths.reduce((sum, length) => sum + LENGTH_BYTES + length, 0));
  let place = 0;
  fields.forEach((value, index) => {
    const length = lengths[index] ?? 0;
    place = bytes.writeInt32BE(value === null ? NO_VALUE : length, place);
    if (value !== null) place += bytes.write(value, place, length, 'utf8');
  });
  return bytes;
}

export function lineHash(prevHash: Buffer, line: LineContent, seq: number): Buffer {
  return createHash('sha256').update(prevHash).update(canonicalBytes(line, seq)).digest();
}

/** @param micros microseconds since 1970, not before */
export function utcMicroseconds(micros: number): string {
  const millis = Math.floor(micros / 1_000);
  const rest = String(micros % 1_000).padStart(3, '0');
  return new Date(millis).toISOString().replace('Z', `${rest}Z`);
}
