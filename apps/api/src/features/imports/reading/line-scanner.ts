import type { ByteWindow } from './byte-window';

const LF = 0x0a;
const CR = 0x0d;

/** One line without its line end, as absolute offsets that hold until the window is appended to. */
export interface ScannedLine {
  line: number;
  from: number;
  to: number;
  tooLong: boolean;
}

/** Finds lines in bytes; a line of more than `maxBytes` is given once, cut short, and skipped. */
export class LineScanner {
  private line = 0;
  private searched = 0; // bytes from window.start that hold no line end
  private skipping = false;

  constructor(
    private readonly window: ByteWindow,
    private readonly maxBytes: number,
  ) {}

  /** The next line, or undefined when more bytes are needed (after `ended`: when all is read). */
  next(): ScannedLine | undefined {
    const { window, maxBytes } = this;
    for (;;) {
      const from = window.start;
      const known = window.bytes.subarray(0, window.end);
      const lineEnd = known.indexOf(LF, from + this.searched);
      const to = lineEnd < 0 ? window.end : lineEnd;
      const tooLong = to - from > maxBytes;
      if (lineEnd < 0 && !tooLong && !(window.ended && to > from)) {
        this.searched = to - from;
        if (this.skipping) this.drop(to);
        return undefined;
      }
      this.drop(lineEnd < 0 ? to : lineEnd + 1);
      const wasSkipping = this.skipping;
      this.skipping = lineEnd < 0;
      if (wasSkipping) continue;
      this.line += 1;
      const end = to > from && window.bytes[to - 1] === CR ? to - 1 : to;
      return { line: this.line, from, to: end, tooLong };
    }
  }

  private drop(to: number): void {
    this.window.start = to;
    this.searched = 0;
  }
}
