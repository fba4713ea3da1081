/** The pseudo theme under which every signal counts exactly once. */
export const ALL_SIGNALS = '*';

/** The kern of signals whose kern is not known. */
export const NO_KERN = '-';

/** One cell of the counts. `kern` and `theme` may be NO_KERN and ALL_SIGNALS. */
export interface CountCell {
  readonly municipality: string;
  readonly theme: string;
  readonly day: string;
  readonly kern: string;
  readonly sourceKind: string;
  readonly phase: string;
}

/** What decides in which cells a signal counts. */
export interface CountedSignal {
  readonly municipality: string;
  readonly kern: string | null;
  readonly sourceKind: string;
  readonly phase: string;
  readonly occurredOn: string;
  readonly themes: readonly string[];
  /** First signal of the event that it is an echo of; `null`: it is an event itself. */
  readonly echoOf: string | null;
}

/** The cells in which one signal counts, as event or as echo: one for all signals, one for each theme. */
export function cellsOf(signal: CountedSignal): CountCell[] {
  return [ALL_SIGNALS, ...new Set(signal.themes)].map((theme) => ({
    municipality: signal.municipality,
    theme,
    day: signal.occurredOn,
    kern: signal.kern ?? NO_KERN,
    sourceKind: signal.sourceKind,
    phase: signal.phase,
  }));
}
