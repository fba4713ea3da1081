import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { SYSTEM } from '../identity/actor';
import { runAs } from '../identity/request-context';
import { jobRepeats, observeJob } from '../observability/job-metrics';
import { JOB_POLICIES, type JobPolicy } from './job';

/** The one place that repeats work: a job without a stated policy cannot be started. */
@Injectable()
export class Jobs implements OnApplicationShutdown {
  private readonly log = new Logger('jobs');
  private readonly timers = new Set<NodeJS.Timeout>();
  private readonly running = new Set<Promise<void>>();

  constructor(@Inject(JOB_POLICIES) private readonly stated: readonly JobPolicy[]) {}

  /**
   * Runs `work` every so many milliseconds as the product itself, never twice at the same time. What
   * goes wrong is logged, and tried again the next time.
   *
   * @throws Error when the policy is not among those of the product
   */
  every(ms: number, policy: JobPolicy, work: () => Promise<unknown>): void {
    if (!this.stated.includes(policy))
      throw new Error(`job without a stated policy: ${policy.name}`);
    jobRepeats(policy.name, ms);
    let isBusy = false;
    const timer = setInterval(() => {
      if (isBusy) return;
      isBusy = true;
      const run = runAs(SYSTEM, () => observeJob(policy.name, work))
        .then(
          () => undefined,
          (error: unknown) => {
            const why = error instanceof Error ? error.message : 'unknown';
            this.log.warn(`${policy.name} failed: ${why}`);
          },
        )
        .finally(() => {
          isBusy = false;
          this.running.delete(run);
        });
      this.running.add(run);
    }, ms);
    this.timers.add(timer);
  }

  async onApplicationShutdown(): Promise<void> {
    for (const timer of this.timers) clearInterval(timer);
    await Promise.all(this.running);
  }
}
