/**
 * Whether this process is on its way out. Whoever asks if it can take work hears no from then on, and
 * what takes long finds out here that it must end.
 */
export class Draining {
  private draining = false;
  private hurried = false;
  private readonly protectedWork = new Set<Promise<unknown>>();
  private readonly listeners = new Set<() => void>();

  /** The process was told to stop: it takes nothing new. */
  get isDraining(): boolean {
    return this.draining;
  }

  /** The time to finish is nearly over: what cannot be done at once ends in an orderly way. */
  get isHurried(): boolean {
    return this.hurried;
  }

  onDraining(listener: () => void): void {
    this.listeners.add(listener);
  }

  begin(): void {
    if (this.draining) return;
    this.draining = true;
    for (const listener of this.listeners) listener();
  }

  hurry(): void {
    this.hurried = true;
  }

  /** Runs work that needs the database to its very end: the process waits for it, within limits. */
  async protect<Result>(work: () => Promise<Result>): Promise<Result> {
    const running = work();
    // Whoever called hears of a failure; waiting for the end is another matter.
    const ended = running.then(
      () => undefined,
      () => undefined,
    );
    this.protectedWork.add(ended);
    void ended.then(() => this.protectedWork.delete(ended));
    return running;
  }

  /** Resolves when no protected work is left. */
  async whenDone(): Promise<void> {
    while (this.protectedWork.size > 0) await Promise.all(this.protectedWork);
  }
}
