import { z } from 'zod';
import { Count, Moment } from '../primitives';
import { HeardSignal } from './signals';

/** So many echoes are told with an event; all of them are counted. */
export const EVENT_ECHOES_MAX = 20;
/** So many signals that may be the same event are proposed. */
export const LIKELY_ECHOES_MAX = 3;

/** Why a signal is proposed as an echo. */
export const LikelyReason = z.enum(['holds_other', 'same_source', 'similar_words', 'same_words']);
export type LikelyReason = z.infer<typeof LikelyReason>;

/** How a signal came to the event that it is at. */
export const EchoAct = z.enum(['automatic', 'merged', 'split', 'handed_over', 'undone']);
export type EchoAct = z.infer<typeof EchoAct>;

/** GET /v1/echoes/{signal}?municipality=: the event that a signal belongs to. */
export const SignalEvent = z.object({
  /** The first signal: it is what a board counts. */
  first: HeardSignal,
  echoCount: Count,
  /** Oldest first. */
  echoes: z.array(HeardSignal).max(EVENT_ECHOES_MAX),
  /** Others that may be the same event, likeliest first: a person decides. */
  likely: z.array(HeardSignal.extend({ reason: LikelyReason })).max(LIKELY_ECHOES_MAX),
  /** The last act of a person on this event that can still be undone. */
  lastChange: z.object({ id: z.uuid(), act: EchoAct, at: Moment, moved: Count }).nullable(),
});
export type SignalEvent = z.infer<typeof SignalEvent>;

/**
 * POST /v1/echoes/{signal}/merging?municipality=: the two are one event. The older of the two events
 * stays, with all echoes of both. Nothing happens when they are one already.
 */
export const EchoMerging = z.strictObject({ with: z.uuid() });
export type EchoMerging = z.infer<typeof EchoMerging>;

/**
 * Answer to merging, to POST /v1/echoes/{signal}/splitting (it becomes an event of its own) and to
 * POST /v1/echo-changes/{change}/undoing.
 */
export const EchoChanged = z.object({
  /** What to undo; `null`: nothing changed. */
  change: z.uuid().nullable(),
  /** First signal of the event that the signal belongs to now. */
  event: z.uuid(),
  /** How many signals went to another event. */
  moved: Count,
});
export type EchoChanged = z.infer<typeof EchoChanged>;
