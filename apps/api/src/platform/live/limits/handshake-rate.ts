const MINUTE_MS = 60_000;
/** Somebody with endless addresses fills no memory; the limit on all connections still holds. */
const MOST_ADDRESSES = 50_000;

/** How often an address began a connection this minute, granted or not. */
export class HandshakeRate {
  private readonly counts = new Map<string, number>();
  private minute = 0;

  /** @param perMinute 0: no limit */
  constructor(private readonly perMinute: number) {}

  /** @param now milliseconds of any clock that only goes forward */
  isWithin(address: string, now: number): boolean {
    if (this.perMinute === 0) return true;
    const minute = Math.floor(now / MINUTE_MS);
    if (minute !== this.minute) {
      this.minute = minute;
      this.counts.clear();
    }
    const count = (this.counts.get(address) ?? 0) + 1;
    if (count > 1 || this.counts.size < MOST_ADDRESSES) this.counts.set(address, count);
    return count <= this.perMinute;
  }
}
