import { Inject, Injectable } from '@nestjs/common';
import type { Operations } from '@poolshoogte/contracts';
import { Clock } from '../../platform/clock/clock';
import { JOB_POLICIES, type JobPolicy } from '../../platform/jobs/job';
import { type JobRecord, JobRecords } from '../../platform/jobs/job-records';
import { Jobs, type ScheduledJob } from '../../platform/jobs/jobs';
import { jobHealth } from '../../platform/observability/job-metrics';
import { judgeJob, type JobSeen } from './judge';

const DAY_MS = 86_400_000;

interface Seen extends JobSeen {
  readonly name: string;
  readonly lastMs: number | null;
  readonly failures: number;
}

/** Work that this process repeats, and work of the installation, whichever process did that last. */
@Injectable()
export class JobsSeen {
  constructor(
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(JobRecords) private readonly records: JobRecords,
    @Inject(JOB_POLICIES) private readonly policies: readonly JobPolicy[],
  ) {}

  async now(): Promise<Operations['jobs']> {
    const now = this.clock.now().getTime();
    const records = new Map((await this.records.all()).map((record) => [record.id, record]));
    const scheduled = this.jobs
      .allScheduled()
      .map((job) => recorded(job, records.get(job.policy.name), now));
    return [...jobHealth(), ...scheduled].map((job) => ({
      level: judgeJob(job, now),
      name: job.name,
      what: this.policies.find(({ name }) => name === job.name)?.what ?? job.name,
      everySeconds: job.everyMs / 1_000,
      lastSuccessAt: job.lastSuccessAt === null ? null : new Date(job.lastSuccessAt).toISOString(),
      lastMs: job.lastMs,
      failures: job.failures,
    }));
  }
}

/** @param record missing: it is the first start, and its first moment is still to come */
function recorded(
  { policy, schedule }: ScheduledJob,
  record: JobRecord | undefined,
  now: number,
): Seen {
  return {
    name: policy.name,
    everyMs: 'dailyAt' in schedule ? DAY_MS : schedule.everySeconds * 1_000,
    knownAt: record?.dueAt.getTime() ?? now,
    lastSuccessAt: record?.succeededAt?.getTime() ?? null,
    failuresInARow: record?.attempts ?? 0,
    lastMs: record?.durationMs ?? null,
    failures: record?.failures ?? 0,
  };
}
