/** Failures in a row after which nothing is asked for a while. */
export const OPENS_AFTER = 5;
/** So long nothing is asked then, in milliseconds. */
export const OPEN_MS = 60_000;

/**
 * Spares a service that is down, and those who wait for it. After a rest one try goes through; it
 * decides whether the rest begins again.
 */
export class CircuitBreaker {
  private failures = 0;
  private restsUntil = 0;
  private isTrying = false;

  constructor(private readonly now: () => number) {}

  /** Whether a try may be made now; each one that may is told how it went. */
  mayTry(): boolean {
    if (this.failures < OPENS_AFTER) return true;
    if (this.isTrying || this.now() < this.restsUntil) return false;
    this.isTrying = true;
    return true;
  }

  succeeded(): void {
    this.failures = 0;
    this.isTrying = false;
  }

  failed(): void {
    this.failures += 1;
    this.isTrying = false;
    if (this.failures >= OPENS_AFTER) this.restsUntil = this.now() + OPEN_MS;
  }
}
