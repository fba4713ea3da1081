import type { Placing } from './echoes/first-heard';
import type { PreparedSignal } from './prepare-signal';

/** A prepared signal with the key that makes storing it twice harmless. */
export interface KeyedSignal {
  readonly signal: PreparedSignal;
  readonly idempotencyKey: string;
  /** Id of the account that entered it; left out: whoever the work at hand is done for. */
  readonly enteredBy?: string | null;
}

/** A signal as `json_to_recordset` of the insert reads it. */
export function storedColumns(
  { signal, idempotencyKey, enteredBy }: KeyedSignal,
  otherwise: string | null,
  placing: Placing | undefined,
): Record<string, unknown> {
  return {
    id: signal.id,
    kern: signal.kern,
    text: signal.text,
    masked: signal.masked,
    fingerprint: signal.fingerprint,
    source: signal.sourceKind,
    occurred: signal.occurredOn,
    seen: signal.seenOn,
    entered: signal.enteredAt,
    listed: signal.listedAt,
    themes: signal.themes,
    drivers: signal.drivers,
    phase: signal.phase,
    tagging: signal.tagging,
    privacy: signal.privacyVersion,
    lexicon: signal.lexiconVersion,
    model: signal.modelVersion,
    key: idempotencyKey,
    hash: signal.requestHash,
    by: enteredBy === undefined ? otherwise : enteredBy,
    ...placing,
  };
}
