import { BOARD_FEED_MAX } from '@poolshoogte/contracts';
import type { Touched } from '../../platform/live/touched';

interface TouchingSignal {
  readonly id: string;
  readonly kern: string | null;
  readonly themes: readonly string[];
  readonly occurredOn: string;
  readonly listedAt?: Date;
}

/** What screens must look at again after these signals changed. */
export function touchedBy(signals: readonly TouchingSignal[]): Touched {
  const newest = [...signals]
    .sort((a, b) => (b.listedAt?.getTime() ?? 0) - (a.listedAt?.getTime() ?? 0))
    .slice(0, BOARD_FEED_MAX);
  return {
    kernen: [...new Set(signals.flatMap(({ kern }) => (kern === null ? [] : [kern])))],
    themes: [...new Set(signals.flatMap(({ themes }) => themes))],
    days: [...new Set(signals.map(({ occurredOn }) => occurredOn))],
    signals: [...new Set(newest.map(({ id }) => id))],
    alerts: false,
    everything: false,
  };
}
