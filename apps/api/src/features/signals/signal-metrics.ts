import { type ErrorCode, SourceKindId } from '@poolshoogte/contracts';
import { AppError } from '../../platform/errors/app-error';
import { counter, DURATION_BUCKETS, gauge, histogram } from '../../platform/observability/registry';

const accepted = counter('signals_accepted_total', 'Signals that were stored, by the way in.', [
  'way',
]);
const refused = counter('signals_refused_total', 'Signals that were refused, by error code.', [
  'code',
]);
const took = histogram(
  'ingest_duration_seconds',
  'One signal, from its parsed request to after its commit.',
  DURATION_BUCKETS,
);

type Kind = ReturnType<typeof SourceKindId.parse>;
const arrivals = new Map<Kind, number>();
gauge(
  'source_last_arrival_timestamp_seconds',
  'When a signal of this kind of source came in last, since the start.',
  (each) => {
    for (const [kind, at] of arrivals) each.set({ source_kind: kind }, at / 1_000);
  },
  ['source_kind'],
);

/** By what way signals come in. */
export type WayIn = 'form' | 'import' | 'demo';

/** After their commit. */
export function signalsArrived(way: WayIn, kinds: readonly string[]): void {
  if (kinds.length === 0) return;
  accepted.inc({ way }, kinds.length);
  const now = Date.now();
  for (const kind of new Set(kinds)) {
    const known = SourceKindId.safeParse(kind);
    if (known.success) arrivals.set(known.data, now);
  }
}

/** When a signal of each kind came in last, in ms since 1970; absent: not since the start. */
export const lastArrivals = (): ReadonlyMap<Kind, number> => arrivals;

/** Measures one signal on its way in, and counts why it was refused. */
export async function observeIngest<Result>(work: () => Promise<Result>): Promise<Result> {
  const began = performance.now();
  try {
    const result = await work();
    took.observe((performance.now() - began) / 1_000);
    return result;
  } catch (error) {
    const code: ErrorCode = error instanceof AppError ? error.code : 'internal';
    refused.inc({ code });
    throw error;
  }
}
