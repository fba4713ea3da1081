import { lineHash, type SealedLine } from './canonical-line';
import type { ChainPoint } from './fault';

/** A line that is not what should follow; what it means is decided when all were seen. */
export interface Oddity {
  readonly line: SealedLine;
  /** The number that its hash was made with; `null` when its content does not fit its hash. */
  readonly trueSeq: number | null;
  /** The number it should have been made with, as the lines before it are numbered. */
  readonly expectedSeq: number;
  /** Number of the line before it. */
  readonly after: number;
  readonly isLinked: boolean;
  /** Its previous line is the one before the line that stands before it now. */
  readonly skipsPrevious: boolean;
  /** The content of the line before it does not fit its hash. */
  readonly followsChanged: boolean;
}

/** More is not looked into: whoever rewrote that much left no chain to explain. */
const MOST_ODDITIES = 200;

/** So far a number is looked for when lines were renumbered. */
const FURTHEST_SHIFT = 1_000;

/** Recalculates a chain line by line, with the lines before the last one forgotten. */
export class ChainCheck {
  lines = 0;
  readonly oddities: Oddity[] = [];
  last: ChainPoint & { readonly trueSeq: number | null };
  private beforeLast: ChainPoint | null = null;
  /** What must be added to a number to get the one it was sealed with. */
  private shift = 0;

  /** @param base where the chain begins: what was removed after the time of keeping */
  constructor(base: ChainPoint) {
    this.last = { ...base, trueSeq: base.seq };
  }

  add(line: SealedLine): void {
    const expectedSeq = line.seq + this.shift;
    const isLinked = line.prevHash.equals(this.last.hash);
    const isInPlace = isLinked && line.seq === this.last.seq + 1;
    const trueSeq = this.trueSeqOf(line, expectedSeq, isInPlace);
    if (!(isInPlace && trueSeq === expectedSeq)) {
      this.note({
        line,
        trueSeq,
        expectedSeq,
        after: this.last.seq,
        isLinked,
        skipsPrevious: this.beforeLast !== null && line.prevHash.equals(this.beforeLast.hash),
        followsChanged: this.last.trueSeq === null,
      });
    }
    if (trueSeq !== null) this.shift = trueSeq - line.seq;
    this.beforeLast = this.last;
    this.last = { seq: line.seq, hash: line.hash, trueSeq };
    this.lines += 1;
  }

  private note(oddity: Oddity): void {
    if (this.oddities.length < MOST_ODDITIES) this.oddities.push(oddity);
  }

  private trueSeqOf(line: SealedLine, expected: number, isInPlace: boolean): number | null {
    if (isSealedAs(line, expected)) return expected;
    if (isSealedAs(line, line.seq)) return line.seq;
    // A line in its place was not renumbered: its content is other than it was.
    if (isInPlace || this.oddities.length >= MOST_ODDITIES) return null;
    for (let step = 1; step <= FURTHEST_SHIFT; step += 1) {
      if (isSealedAs(line, expected + step)) return expected + step;
      if (isSealedAs(line, expected - step)) return expected - step;
    }
    return null;
  }
}

/** Whether a line was sealed with this number. */
export function isSealedAs(line: SealedLine, seq: number): boolean {
  return lineHash(line.prevHash, line, seq).equals(line.hash);
}
