import { counter, DURATION_BUCKETS, gauge, histogram } from './registry';

const messages = counter(
  'live_messages_total',
  'Messages to screens: sent, coalesced into one with others, or skipped for a slow screen.',
  ['outcome'],
);
const numbered = counter('relay_numbered_total', 'Changes that this process numbered.');
const fanOut = histogram(
  'live_fan_out_seconds',
  'From hearing that a change was numbered to having sent it to its screens.',
  DURATION_BUCKETS,
);

export type MessageOutcome = 'sent' | 'coalesced' | 'skipped';
const totals: Record<MessageOutcome, number> = { sent: 0, coalesced: 0, skipped: 0 };

export function liveMessages(outcome: MessageOutcome, count = 1): void {
  if (count <= 0) return;
  totals[outcome] += count;
  messages.inc({ outcome }, count);
}

/** Since the start. */
export const liveMessageTotals = (): Readonly<typeof totals> => totals;

/** The relay gave so many changes their number. */
export function changesNumbered(count: number): void {
  if (count > 0) numbered.inc(count);
}

/** @param heardAt `performance.now()` at which the oldest change in it was heard of */
export function fannedOut(heardAt: number): void {
  fanOut.observe((performance.now() - heardAt) / 1_000);
}

/** Live connections of this process. */
export interface SocketCount {
  readonly connected: number;
  readonly following: number;
}
const NONE: SocketCount = { connected: 0, following: 0 };
let read: () => SocketCount = () => NONE;

/** Says where to count live connections. */
export function countSocketsBy(count: () => SocketCount): void {
  read = count;
}
export const socketCount = (): SocketCount => read();

gauge('sockets_connected', 'Live connections of this process.', (each) =>
  each.set(read().connected),
);
gauge('sockets_following', 'Live connections that follow a board.', (each) =>
  each.set(read().following),
);
