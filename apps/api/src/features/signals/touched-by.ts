import { BOARD_FEED_MAX } from '@poolshoogte/contracts';
import type { Touched } from '../../platform/live/touched';

interface TouchingSignal {
  readonly id: string;
  readonly kern: string | null;
  readonly themes: readonly string[];
  readonly occurredOn: string;
  /** Left out: it may stand anywhere in the list. */
  readonly listedAt?: Date;
  /** The event that it is an echo of, which shows how often it was heard. */
  readonly echoOf: string | null;
  /** Of that event; left out: it is among these signals, or it may stand anywhere. */
  readonly eventListedAt?: Date | null;
}

/** What screens must look at again after these signals changed. */
export function touchedBy(signals: readonly TouchingSignal[]): Touched {
  return {
    kernen: [...new Set(signals.flatMap(({ kern }) => (kern === null ? [] : [kern])))],
    themes: [...new Set(signals.flatMap(({ themes }) => themes))],
    days: [...new Set(signals.map(({ occurredOn }) => occurredOn))],
    signals: newestOf(signals),
    alerts: false,
    everything: false,
  };
}

/**
 * Events that may be in the list, at most as many as it holds: an event that so many others come before
 * is not in it. An echo is in no list.
 */
function newestOf(signals: readonly TouchingSignal[]): string[] {
  const listed = new Map<string, number>();
  for (const { id, echoOf, listedAt, eventListedAt } of signals) {
    if (echoOf === null) listed.set(id, listedAt?.getTime() ?? 0);
    else if (!listed.has(echoOf)) listed.set(echoOf, eventListedAt?.getTime() ?? 0);
  }
  return [...listed]
    .sort(([, a], [, b]) => b - a)
    .slice(0, BOARD_FEED_MAX)
    .map(([id]) => id);
}
