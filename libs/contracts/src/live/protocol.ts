import { z } from 'zod';
import { Alert } from '../http/alerts';
import { BOARD_ALERTS_MAX, FeedItem, KernRow, Logging, ThemeRow } from '../http/boards';
import { Traceparent } from '../http/operations';
import { Day, Moment, MunicipalityCode } from '../primitives';

/** Raised at every change of a message; a client with another version is told to reload. */
export const LIVE_PROTOCOL_VERSION = 4;

/** The socket.io namespace of the live board. */
export const LIVE_NAMESPACE = '/live';

/** Client -> server `subscribe`: a board, and the last event this client has. */
export const Subscribe = z.strictObject({
  protocol: z.int(),
  municipality: MunicipalityCode,
  lastSeq: z.int().min(0),
});
export type Subscribe = z.infer<typeof Subscribe>;

/** Answer to `subscribe`. */
export const SubscribeAnswer = z.discriminatedUnion('status', [
  /** Following; a `board.changed` with everything missed follows when `seq` is past `lastSeq`. */
  z.object({ status: z.literal('following'), seq: z.int().min(0), today: Day }),
  /** What was missed cannot be replayed: fetch the board anew and subscribe with its `seq`. */
  z.object({ status: z.literal('resync') }),
  /** This page is older than the server: reload it. */
  z.object({ status: z.literal('reload'), protocol: z.int() }),
  z.object({
    status: z.literal('refused'),
    code: z.enum(['invalid_message', 'not_allowed', 'too_many_messages']),
    message: z.string(),
  }),
]);
export type SubscribeAnswer = z.infer<typeof SubscribeAnswer>;

/**
 * Server -> client `board.changed`. State-based: every row is the new absolute state, so applying
 * it twice, or after a newer one, does no harm. Rows that did not change are left out.
 */
export const BoardChanged = z.object({
  municipality: MunicipalityCode,
  /** The number of the last change that is included, per municipality, without gaps. */
  seq: z.int().min(1),
  /** The number of the last change before the first included one; a gap means something was missed. */
  previousSeq: z.int().min(0),
  asOf: Moment,
  today: Day,
  kernen: z.array(KernRow),
  themes: z.array(ThemeRow),
  logging: Logging,
  /** The whole new list of open alerts, when one was raised or moved on; left out: as it was. */
  alerts: z.array(Alert).max(BOARD_ALERTS_MAX).optional(),
  feed: z.object({
    /** New or corrected items. */
    changed: z.array(FeedItem),
    /** Ids of items that are gone. */
    removed: z.array(z.uuid()),
  }),
  /** Only while the installation traces: what this message belongs to. */
  trace: Traceparent.optional(),
});
export type BoardChanged = z.infer<typeof BoardChanged>;

/** Server -> client `heartbeat`, every HEARTBEAT_SECONDS: proof of life, and of being complete. */
export const Heartbeat = z.object({
  municipality: MunicipalityCode,
  seq: z.int().min(0),
  at: Moment,
  today: Day,
});
export type Heartbeat = z.infer<typeof Heartbeat>;
export const HEARTBEAT_SECONDS = 10;

/** Server -> client `resync`: forget what you have and fetch the board anew. */
export const Resync = z.object({ municipality: MunicipalityCode });
export type Resync = z.infer<typeof Resync>;

/** Why a connection is refused before anything is said: `message` of the `connect_error`. */
export const LIVE_NOT_SIGNED_IN = 'not_signed_in';

/** Names of the live messages, for both ends. */
export const LIVE_EVENT = {
  subscribe: 'subscribe',
  boardChanged: 'board.changed',
  heartbeat: 'heartbeat',
  resync: 'resync',
  /** The session ended or was ended; the connection closes right after. */
  signedOut: 'signed-out',
} as const;
