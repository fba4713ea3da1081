import { counter, gauge, histogram } from './registry';

const BUCKETS = [0.001, 0.01, 0.1, 1, 10, 60, 600];

/** How one repeated job does in this process. */
export interface JobHealth {
  readonly name: string;
  readonly everyMs: number;
  /** ms since 1970; when it was made known. */
  readonly knownAt: number;
  lastSuccessAt: number | null;
  lastMs: number | null;
  failures: number;
  /** Failures since the last success. */
  failuresInARow: number;
}

const jobs = new Map<string, JobHealth>();

const failed = counter('job_failures_total', 'Runs of a job that failed.', ['job']);
const took = histogram('job_duration_seconds', 'How long a run of a job took.', BUCKETS, ['job']);
gauge(
  'job_last_success_timestamp_seconds',
  'When a job last ended well, since the start.',
  (each) => {
    for (const { name, lastSuccessAt } of jobs.values()) {
      if (lastSuccessAt !== null) each.set({ job: name }, lastSuccessAt / 1_000);
    }
  },
  ['job'],
);

/** Makes a job known, so that one that never ran is seen too. */
export function jobRepeats(name: string, everyMs: number): void {
  const knownAt = Date.now();
  const fresh = { lastSuccessAt: null, lastMs: null, failures: 0, failuresInARow: 0 };
  jobs.set(name, { name, everyMs, knownAt, ...fresh });
}

/** One run of a job; its failure goes on to who runs it. */
export async function observeJob<Result>(
  name: string,
  work: () => Promise<Result>,
): Promise<Result> {
  const began = performance.now();
  const health = jobs.get(name);
  try {
    const result = await work();
    if (health) {
      health.lastSuccessAt = Date.now();
      health.failuresInARow = 0;
    }
    return result;
  } catch (error) {
    failed.inc({ job: name });
    if (health) {
      health.failures += 1;
      health.failuresInARow += 1;
    }
    throw error;
  } finally {
    const ms = performance.now() - began;
    took.observe({ job: name }, ms / 1_000);
    if (health) health.lastMs = ms;
  }
}

export const jobHealth = (): readonly Readonly<JobHealth>[] => [...jobs.values()];
