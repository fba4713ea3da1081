import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { SYSTEM } from '../identity/actor';
import { runAs } from '../identity/request-context';
import { jobRepeats, observeJob } from '../observability/job-metrics';
import { failureCode } from './failure-code';
import { JOB_POLICIES, type JobPolicy } from './job';
import { checkSchedule, type Schedule } from './schedule';

/** One run that ended, in this process. */
export interface JobRun {
  readonly id: string;
  readonly seconds: number;
  /** `null`: it succeeded. */
  readonly failure: string | null;
}

/** Work of the installation: one process at a time does it, when `JobRunner` says so. */
export interface ScheduledJob {
  readonly policy: JobPolicy;
  readonly schedule: Schedule;
  /** Done again when the process that did it died, so twice must do no harm. */
  readonly work: (slot: Date) => Promise<unknown>;
}

/** The one place that repeats work: a job without a stated policy cannot be started. */
@Injectable()
export class Jobs implements OnApplicationShutdown {
  private readonly log = new Logger('jobs');
  private readonly timers = new Set<NodeJS.Timeout>();
  private readonly running = new Set<Promise<void>>();
  private readonly byId = new Map<string, ScheduledJob>();
  private readonly listeners = new Set<(run: JobRun) => void>();

  constructor(@Inject(JOB_POLICIES) private readonly stated: readonly JobPolicy[]) {}

  /**
   * Runs `work` every so many milliseconds in this process as the product itself, never twice at the
   * same time. For what belongs to the process, such as its live connections. What goes wrong is
   * logged, and tried again the next time.
   *
   * @throws Error when the policy is not among those of the product
   */
  every(ms: number, policy: JobPolicy, work: () => Promise<unknown>): void {
    this.refuseUnstated(policy);
    jobRepeats(policy.name, ms);
    let isBusy = false;
    const timer = setInterval(() => {
      if (isBusy) return;
      isBusy = true;
      const run = this.perform(policy, work).then(() => {
        isBusy = false;
        this.running.delete(run);
      });
      this.running.add(run);
    }, ms);
    this.timers.add(timer);
  }

  /**
   * States work that belongs to the installation: done once for each moment of its schedule, by
   * whichever process runs jobs (`JobRunner`). Stated again, the newer takes the place of the older.
   *
   * @throws Error when the policy is not among those of the product, or the schedule is impossible
   */
  scheduled(policy: JobPolicy, schedule: Schedule, work: ScheduledJob['work']): void {
    this.refuseUnstated(policy);
    checkSchedule(schedule);
    this.byId.set(policy.name, { policy, schedule, work });
  }

  allScheduled(): readonly ScheduledJob[] {
    return [...this.byId.values()];
  }

  /** Hears of every run of this process, for metrics. */
  onRun(listener: (run: JobRun) => void): void {
    this.listeners.add(listener);
  }

  /** Runs a job once as the product itself. @returns code of its failure, or `null` */
  async perform({ name }: JobPolicy, work: () => Promise<unknown>): Promise<string | null> {
    const began = performance.now();
    const failure = await runAs(SYSTEM, () => observeJob(name, work)).then(
      () => null,
      (error: unknown) => {
        const why = error instanceof Error ? error.message : 'unknown';
        this.log.warn(`${name} failed: ${why}`);
        return failureCode(error);
      },
    );
    const run = { id: name, seconds: (performance.now() - began) / 1_000, failure };
    for (const listener of this.listeners) listener(run);
    return failure;
  }

  async onApplicationShutdown(): Promise<void> {
    for (const timer of this.timers) clearInterval(timer);
    await Promise.all(this.running);
  }

  private refuseUnstated(policy: JobPolicy): void {
    if (!this.stated.includes(policy))
      throw new Error(`job without a stated policy: ${policy.name}`);
  }
}
