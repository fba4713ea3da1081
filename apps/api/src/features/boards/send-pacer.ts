import { performance } from 'node:perf_hooks';
import { Injectable } from '@nestjs/common';

/** However busy it is, a screen gets its news four times a second. */
const LONGEST_PAUSE_MS = 250;

/** How busy the process is, is measured over at least so long. */
const MEASURED_OVER_MS = 100;

/**
 * How long to rest after work of `costMs`, in a process that is busy for this share of its time.
 * A quiet process does not rest; one that is always busy sends as seldom as it may, so that several
 * changes go out as one message. Work that is slow in itself rests as long as it took.
 *
 * @param busy 0 to 1
 */
export function pauseAfter(costMs: number, busy: number): number {
  const rest = busy >= 1 ? Infinity : (costMs * busy) / (1 - busy);
  return Math.min(rest, Math.max(LONGEST_PAUSE_MS, costMs));
}

/** Knows how busy this process is. */
@Injectable()
export class SendPacer {
  private since = performance.eventLoopUtilization();
  private sinceMs = performance.now();
  private busy = 0;

  /** @param costMs what the last send took, until its bytes were handed to the system */
  pauseAfter(costMs: number): number {
    const now = performance.now();
    if (now - this.sinceMs >= MEASURED_OVER_MS) {
      const { utilization } = performance.eventLoopUtilization(this.since);
      this.since = performance.eventLoopUtilization();
      this.sinceMs = now;
      this.busy = utilization;
    }
    return pauseAfter(costMs, this.busy);
  }
}
