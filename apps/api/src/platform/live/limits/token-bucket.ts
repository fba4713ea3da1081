/** So much at once, and after that so much a second. */
export class TokenBucket {
  private left: number;

  /** @param at milliseconds of any clock that only goes forward */
  constructor(
    private readonly size: { readonly burst: number; readonly perSecond: number },
    private at: number,
  ) {
    this.left = size.burst;
  }

  /** @returns false: there is not that much left, and what there was is gone too */
  take(amount: number, now: number): boolean {
    const grown = this.left + ((now - this.at) / 1_000) * this.size.perSecond;
    this.at = now;
    this.left = Math.min(this.size.burst, grown) - amount;
    if (this.left >= 0) return true;
    this.left = 0;
    return false;
  }
}
