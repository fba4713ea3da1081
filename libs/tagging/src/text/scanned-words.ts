/** Longest text whose buffers are kept for the next one, in characters. */
const KEPT = 32_768;

/**
 * A text as words of folded symbols, in reading order. Word n has the symbols `symbols[from[n]]` up
 * to `symbols[from[n + 1]]`; a word that may not be read has none. Offsets are UTF-16 positions,
 * `ends` exclusive.
 *
 * The buffers are used again for the next text: read what you need before scanning another one.
 */
export class ScannedWords {
  count = 0;
  starts: Int32Array;
  ends: Int32Array;
  sentences: Int32Array;
  from: Int32Array;
  /** 1 for what may not be read: it separates words as one unknown word would. */
  isOpaque: Uint8Array;
  /** Values 1..36; a character folds to two symbols at most. */
  symbols: Uint8Array;

  private constructor(length: number) {
    this.starts = new Int32Array(length + 1);
    this.ends = new Int32Array(length + 1);
    this.sentences = new Int32Array(length + 1);
    this.from = new Int32Array(length + 2);
    this.isOpaque = new Uint8Array(length + 1);
    this.symbols = new Uint8Array(2 * length);
  }

  private static kept = new ScannedWords(2_048);

  /** Buffers that hold any text of this length. */
  static forLength(length: number): ScannedWords {
    const { kept } = ScannedWords;
    if (2 * length <= kept.symbols.length) return kept;
    const larger = new ScannedWords(Math.max(length, kept.symbols.length));
    if (length <= KEPT) ScannedWords.kept = larger;
    return larger;
  }

  /** Closes the word whose symbols were added last; `used`: symbols of the text so far. */
  close(start: number, end: number, sentence: number, isOpaque: 0 | 1, used: number): void {
    const { count } = this;
    this.starts[count] = start;
    this.ends[count] = end;
    this.sentences[count] = sentence;
    this.isOpaque[count] = isOpaque;
    this.from[count + 1] = used;
    this.count = count + 1;
  }
}
