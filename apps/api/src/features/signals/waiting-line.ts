/** What waits to be written together. */
export class WaitingLine<Member> {
  private readonly members: Member[] = [];
  private enough = Number.POSITIVE_INFINITY;
  private hasEnough: () => void = () => undefined;

  get length(): number {
    return this.members.length;
  }

  join(member: Member): void {
    this.members.push(member);
    if (this.members.length >= this.enough) this.hasEnough();
  }

  /** Takes the first so many out of it. */
  take(most: number): Member[] {
    return this.members.splice(0, most);
  }

  /** Resolves when so many wait, and after so many milliseconds at the latest. */
  async gather(enough: number, withinMs: number): Promise<void> {
    if (this.members.length >= enough) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, withinMs);
      this.enough = enough;
      this.hasEnough = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    this.enough = Number.POSITIVE_INFINITY;
  }
}
