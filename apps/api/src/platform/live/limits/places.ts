/** How many connections each address or account has at this moment; who has none takes no memory. */
export class Places {
  private readonly taken = new Map<string, number>();

  /** @param most of one; 0: no limit */
  constructor(readonly most: number) {}

  of(whom: string): number {
    return this.taken.get(whom) ?? 0;
  }

  /** Whether one more stays within the limit, and `spare` above it. */
  hasRoomFor(whom: string, spare = 0): boolean {
    return this.most === 0 || this.of(whom) < this.most + spare;
  }

  take(whom: string): void {
    this.taken.set(whom, this.of(whom) + 1);
  }

  giveBack(whom: string): void {
    const left = this.of(whom) - 1;
    if (left > 0) this.taken.set(whom, left);
    else this.taken.delete(whom);
  }
}
