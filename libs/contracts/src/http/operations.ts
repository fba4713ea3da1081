import { z } from 'zod';
import { Count, Moment, SourceKindId } from '../primitives';

/** GET /healthz: the process lives. Says nothing of what it needs. */
export const Health = z.object({ status: z.literal('alive') });
export type Health = z.infer<typeof Health>;

/** GET /readyz: 200 when it can serve, else 503; the same form in both. */
export const Readiness = z.object({
  status: z.enum(['ready', 'not_ready']),
  /** What was looked at, by a short name such as `database`. */
  checks: z.array(z.object({ name: z.string(), isReady: z.boolean() })),
});
export type Readiness = z.infer<typeof Readiness>;

/** W3C Trace Context, version 00: ids and a flag, never content. */
export const Traceparent = z
  .string()
  .regex(/^00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}$/);

/** POST /v1/operations/shown: a live message is on the screen. Only while the installation traces. */
export const BoardShown = z.strictObject({
  trace: Traceparent,
  /** From receiving the message to the next frame that was drawn, in milliseconds. */
  shownMs: z.number().min(0).max(60_000),
});
export type BoardShown = z.infer<typeof BoardShown>;

/** `fine`: nothing to do; `look`: see whether it passes; `act`: do what the page says. */
export const OperationsLevel = z.enum(['fine', 'look', 'act']);
export type OperationsLevel = z.infer<typeof OperationsLevel>;

const level = OperationsLevel;
const Seconds = z.number().min(0);

/** GET /v1/operations: how the process that answers does, and what it shares with the others. */
export const Operations = z.object({
  at: Moment,
  /** The worst of everything below. */
  level,
  database: z.object({
    level,
    version: z.string(),
    roundTripMs: z.number().min(0),
    pool: z.object({ size: Count, inUse: Count, waiting: Count }),
  }),
  /** Changes that are stored and not numbered yet, of the whole installation. */
  relay: z.object({
    level,
    /** At most 10,000; more is not counted. */
    waiting: Count,
    oldestSeconds: Seconds.nullable(),
  }),
  /** Live connections of this process. */
  live: z.object({
    level,
    connected: Count,
    following: Count,
    isListening: z.boolean(),
    /** Since the start. */
    sent: Count,
    skipped: Count,
  }),
  /** Repeated work of this process. */
  jobs: z.array(
    z.object({
      level,
      name: z.string(),
      /** In Dutch: what it does. */
      what: z.string(),
      everySeconds: Seconds,
      lastSuccessAt: Moment.nullable(),
      lastMs: z.number().min(0).nullable(),
      /** Since the start. */
      failures: Count,
    }),
  ),
  /** Of the whole installation; the rows of this process. */
  imports: z.object({
    level,
    running: Count,
    /** Running, but nothing was heard of them for some minutes. */
    stalled: Count,
    /** Ended before their end, in the last day. */
    interrupted: Count,
    /** Read in the last minute, per second. */
    rowsPerSecond: z.number().min(0),
  }),
  /** When a signal of each kind came in last at this process; `null`: not since the start. */
  sources: z.array(z.object({ kind: SourceKindId, lastArrivalAt: Moment.nullable() })),
  /** The process that answers. */
  node: z.object({
    level,
    version: z.string(),
    runtime: z.string(),
    startedAt: Moment,
    memoryBytes: Count,
    /** The limit of the heap; above it the process ends. */
    heapLimitBytes: Count,
    heapUsedBytes: Count,
    /** How long other work waited for its turn, in the slowest hundredth. */
    eventLoopDelayMs: z.number().min(0),
    isReady: z.boolean(),
  }),
});
export type Operations = z.infer<typeof Operations>;
