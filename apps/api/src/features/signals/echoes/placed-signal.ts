import type { CountedSignal } from '../../counts/counts.public';

/** What decides where a signal counts and whether it is in the list of newest. */
export interface PlacedSignal extends CountedSignal {
  readonly id: string;
  readonly listedAt: Date;
}

export const COUNTED_COLUMNS = `signal.id, signal.municipality_code AS municipality, signal.kern_code AS kern,
  signal.source_kind AS "sourceKind", signal.phase, signal.occurred_on AS "occurredOn", signal.themes,
  signal.echo_of AS "echoOf", signal.listed_at AS "listedAt"`;
