import type { DriverId, PhaseId, SourceKindId, ThemeId } from '@poolshoogte/vocabulary';

/** A kern as the caller knows it. */
export interface DemoKern {
  readonly code: string;
  readonly name: string;
  /** Relative share of the municipality's signals; absent: this library's own guess. */
  readonly weight?: number;
}

/** A municipality as the caller knows it; `population` in inhabitants. */
export interface DemoMunicipality {
  readonly code: string;
  readonly name: string;
  readonly population: number;
  readonly kernen: readonly DemoKern[];
}

/** One invented signal, as staff would have logged it: unmasked, and with the intended labels. */
export interface DemoSignal {
  municipalityCode: string;
  /** null: the note does not belong to one kern */
  kernCode: string | null;
  sourceKind: SourceKindId;
  /** YYYY-MM-DD */
  occurredOn: string;
  /** HH:MM, local time */
  occurredTime: string;
  /** Days between happening and entering, >= 0; entering never lies after the end day. */
  enteredDelayDays: number;
  /** Dutch, 8 to 40 words; about 8 % hold invented personal data, to be masked by the product. */
  text: string;
  phase: PhaseId;
  /** What the text was written to be about; empty for about 15 %. */
  themes: readonly ThemeId[];
  drivers: readonly DriverId[];
}
