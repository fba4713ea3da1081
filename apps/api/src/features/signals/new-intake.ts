import type { RestoredName } from '@poolshoogte/contracts';
import type { DriverId, PhaseId, SourceKindId, ThemeId } from '@poolshoogte/vocabulary';

/** One signal on its way in, parsed but not masked yet: it lives in memory only. */
export interface Intake {
  /** As it was typed or read. */
  readonly text: string;
  /** A kern code; `null`: known to be unknown; left out: look in the text. */
  readonly kern?: string | null | undefined;
  readonly sourceKind: SourceKindId;
  readonly occurredOn: string;
  readonly seenOn?: string | undefined;
  /** Given tags stay as they are; left out ones are suggested. */
  readonly themes?: readonly ThemeId[] | undefined;
  readonly drivers?: readonly DriverId[] | undefined;
  readonly phase?: PhaseId | undefined;
  /** What looks like a name and is none, says a person. */
  readonly restoredNames?: readonly RestoredName[] | undefined;
}

/** Who gave the tags that came along: a person at the form, or the imported file. */
export type GivenBy = 'chosen' | 'imported';
