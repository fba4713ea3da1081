/** Room for so many words before the marks start anew. */
const LAST_MARK = 0x7fff_0000;

/**
 * Where each place of the lexicon was seen last. One array for all texts: every text takes a range of
 * marks of its own, so that nothing has to be wiped between two of them.
 */
export class LastSeen {
  readonly at: Int32Array;
  private next = 1;

  constructor(placeCount: number) {
    this.at = new Int32Array(placeCount);
  }

  /** The mark of the first word of a text; larger than every mark of earlier texts. */
  claim(wordCount: number): number {
    if (this.next + wordCount > LAST_MARK) {
      this.at.fill(0);
      this.next = 1;
    }
    const origin = this.next;
    this.next += wordCount;
    return origin;
  }
}
