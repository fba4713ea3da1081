import type { OperationsLevel } from '@poolshoogte/contracts';

const ORDER: readonly OperationsLevel[] = ['fine', 'look', 'act'];

/** The worst of several. */
export function worst(levels: readonly OperationsLevel[]): OperationsLevel {
  return ORDER[Math.max(0, ...levels.map((level) => ORDER.indexOf(level)))] ?? 'fine';
}

/** From which figure on somebody should look, and act; the rules for alerts in the docs are the same. */
const byLimit = (value: number, look: number, act: number): OperationsLevel =>
  value >= act ? 'act' : value >= look ? 'look' : 'fine';

export const judgeDatabase = (seen: {
  readonly roundTripMs: number;
  readonly pool: { readonly waiting: number };
}): OperationsLevel =>
  worst([byLimit(seen.roundTripMs, 250, 1_000), byLimit(seen.pool.waiting, 5, 50)]);

/** A relay takes over within two seconds; what waits much longer waits for nobody. */
export const judgeRelay = ({ oldestSeconds }: { oldestSeconds: number | null }): OperationsLevel =>
  byLimit(oldestSeconds ?? 0, 5, 30);

/** Skipped messages are no fault: a slow screen gets the newest state instead. */
export const judgeLive = ({ isListening }: { isListening: boolean }): OperationsLevel =>
  isListening ? 'fine' : 'look';

export interface JobSeen {
  readonly everyMs: number;
  readonly knownAt: number;
  readonly lastSuccessAt: number | null;
  readonly failuresInARow: number;
}
/** Short jobs may miss a few turns on a busy machine. */
const LATE_AT_LEAST_MS = 60_000;

/** A job is late when it did not end well for three turns; then failing is no longer chance. */
export function judgeJob(job: JobSeen, now: number): OperationsLevel {
  const late =
    now - (job.lastSuccessAt ?? job.knownAt) - Math.max(3 * job.everyMs, LATE_AT_LEAST_MS);
  if (late > 0) return job.failuresInARow > 0 ? 'act' : 'look';
  return job.failuresInARow > 0 ? 'look' : 'fine';
}

export const judgeImports = (seen: { readonly stalled: number; readonly interrupted: number }) =>
  worst([byLimit(seen.stalled, 1, 1_000), byLimit(seen.interrupted, 1, 1_000)]);

export const judgeNode = (seen: {
  readonly heapUsed: number;
  readonly heapLimit: number;
  readonly eventLoopDelayMs: number;
  readonly isReady: boolean;
}): OperationsLevel =>
  worst([
    byLimit(seen.heapUsed / seen.heapLimit, 0.7, 0.9),
    byLimit(seen.eventLoopDelayMs, 250, 2_000),
    seen.isReady ? 'fine' : 'act',
  ]);
