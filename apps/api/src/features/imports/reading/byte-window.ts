/** Chunks are cut to this size, so one huge chunk does not make the window huge. */
export const PIECE_BYTES = 64 * 1024;

/**
 * The bytes not yet turned into records: a sliding window over the stream. It grows to the largest
 * unfinished record (bounded by the record limit) plus one piece, and is reused from then on.
 *
 * Invariant: `0 <= start <= end <= bytes.length`; only `bytes[start, end)` holds data. Offsets into
 * `bytes` are void after `append`, offsets relative to `start` are not.
 */
export class ByteWindow {
  constructor(public bytes = Buffer.allocUnsafeSlow(2 * PIECE_BYTES)) {}

  start = 0;
  end = 0;
  ended = false;

  /** A second view on the same bytes, to read ahead without consuming. Void after `append`. */
  peek(): ByteWindow {
    return Object.assign(new ByteWindow(this.bytes), {
      start: this.start,
      end: this.end,
      ended: this.ended,
    });
  }

  append(piece: Uint8Array): void {
    const size = this.end - this.start;
    if (this.end + piece.length > this.bytes.length) {
      const needed = size + piece.length;
      const target =
        needed > this.bytes.length
          ? Buffer.allocUnsafeSlow(Math.max(needed, 2 * size))
          : this.bytes;
      this.bytes.copy(target, 0, this.start, this.end);
      this.bytes = target;
      this.start = 0;
      this.end = size;
    }
    this.bytes.set(piece, this.end);
    this.end += piece.length;
  }
}

/** Cuts a stream into pieces of at most `PIECE_BYTES`; empty chunks disappear. */
export async function* inPieces(
  chunks: AsyncIterable<Uint8Array>,
  count: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    count(chunk.length);
    for (let from = 0; from < chunk.length; from += PIECE_BYTES) {
      yield chunk.subarray(from, from + PIECE_BYTES);
    }
  }
}
