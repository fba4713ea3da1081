import { performance } from 'node:perf_hooks';
import { Injectable } from '@nestjs/common';
import { pauseAfter } from './pause-after';

/** How busy the process is, is measured over at least so long. */
const MEASURED_OVER_MS = 100;

/** Knows how busy this process is. */
@Injectable()
export class SendPacer {
  private since = performance.eventLoopUtilization();
  private busy = 0;

  /** Milliseconds that this process worked since it began: waiting for a database is no work. */
  worked(): number {
    return performance.eventLoopUtilization().active;
  }

  /** @param costMs what the last send took of `worked`, until its bytes were handed to the system */
  pauseAfter(costMs: number): number {
    const { idle, active, utilization } = performance.eventLoopUtilization(this.since);
    if (idle + active >= MEASURED_OVER_MS) {
      this.since = performance.eventLoopUtilization();
      this.busy = utilization;
    }
    return pauseAfter(costMs, this.busy);
  }
}
