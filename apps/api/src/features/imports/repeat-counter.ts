/**
 * Counts how often each key was seen before, in a few bytes a key, so that a file of a million rows
 * costs some megabytes and not a hundred.
 *
 * Keys are whole numbers 1..2^52 cut from a hash: two different keys share a number with a chance of
 * about one in nine thousand for a million rows, and then a row only gets a higher ordinal.
 */
export class RepeatCounter {
  private keys = new Float64Array(1 << 12);
  private counts = new Uint32Array(1 << 12);
  private size = 0;

  /** How often this key was seen before: 0 the first time. */
  next(key: number): number {
    if (this.size * 2 >= this.keys.length) this.grow();
    const slot = this.slotOf(key);
    if (this.keys[slot] === 0) {
      this.keys[slot] = key;
      this.size += 1;
    }
    const before = this.counts[slot] ?? 0;
    this.counts[slot] = before + 1;
    return before;
  }

  private slotOf(key: number): number {
    const mask = this.keys.length - 1;
    let slot = key % this.keys.length;
    while (this.keys[slot] !== 0 && this.keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }

  private grow(): void {
    const { keys, counts } = this;
    this.keys = new Float64Array(keys.length * 2);
    this.counts = new Uint32Array(keys.length * 2);
    keys.forEach((key, index) => {
      if (key === 0) return;
      const slot = this.slotOf(key);
      this.keys[slot] = key;
      this.counts[slot] = counts[index] ?? 0;
    });
  }
}
