/** What one step of a board touched: keys and ids, the rows themselves are in the board. */
export interface JournalEntry {
  /** The step goes from after this number ... */
  readonly previousSeq: number;
  /** ... to this one. */
  readonly seq: number;
  readonly kernen: readonly string[];
  readonly themes: readonly string[];
  readonly signals: readonly string[];
  /** Those of the signals that exist no more. */
  readonly gone: readonly string[];
  /** Whether the list of open alerts is another one. */
  readonly alerts: boolean;
  /** The rows of the outbox that are in it. */
  readonly outbox: readonly number[];
}

export type TouchedSince = Omit<JournalEntry, 'previousSeq' | 'seq'>;

/** More steps than this are looked up in the database again. */
const KEPT_STEPS = 500;

/** The last steps of a board, so that who missed some of them can be told without a query. */
export class ChangeJournal {
  private readonly entries: JournalEntry[] = [];

  /** @param from every step after this number will be here */
  constructor(private from: number) {}

  add(entry: JournalEntry): void {
    this.entries.push(entry);
    if (this.entries.length <= KEPT_STEPS) return;
    this.from = this.entries.shift()?.seq ?? this.from;
  }

  /** Everything touched after a number; `null` when that is longer ago than the journal knows. */
  since(seq: number): TouchedSince | null {
    if (seq < this.from) return null;
    const steps = this.entries.filter((entry) => entry.seq > seq);
    const union = <Item>(pick: (entry: JournalEntry) => readonly Item[]): Item[] => [
      ...new Set(steps.flatMap(pick)),
    ];
    return {
      kernen: union((entry) => entry.kernen),
      themes: union((entry) => entry.themes),
      signals: union((entry) => entry.signals),
      gone: union((entry) => entry.gone),
      alerts: steps.some((entry) => entry.alerts),
      outbox: union((entry) => entry.outbox),
    };
  }
}
