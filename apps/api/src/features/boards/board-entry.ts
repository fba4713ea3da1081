import type { OutboxCommit } from '../../platform/database/outbox-commit';
import type { BoardState } from './board-state';

/** One municipality as this process knows it: its board, and what is known to be underway. */
export class BoardEntry {
  state: BoardState | undefined;
  /** The last number that PostgreSQL told of. */
  announced = 0;
  /** Numbers may have been missed: look before answering. */
  isDoubted = true;
  updating: Promise<void> | undefined;

  /** Rows of the outbox that this process wrote and that are not in the board yet. */
  private readonly own = new Map<number, 'committing' | 'committed'>();
  private readonly waiting = new Set<() => void>();

  constructor(readonly municipality: string) {}

  committing({ ids }: OutboxCommit): void {
    for (const id of ids) this.own.set(id, 'committing');
  }

  /** What was seen in the outbox before its commit was answered here is in the board already. */
  committed({ ids }: OutboxCommit): void {
    for (const id of ids) if (this.own.has(id)) this.own.set(id, 'committed');
  }

  included(ids: Iterable<number>): void {
    for (const id of ids) this.own.delete(id);
  }

  /** Rows that somebody was told are stored, and that the board does not show yet. */
  ownMissing(): number[] {
    return [...this.own].flatMap(([id, state]) => (state === 'committed' ? [id] : []));
  }

  isMissing(ids: readonly number[]): boolean {
    return ids.some((id) => this.own.has(id));
  }

  moved(seq: number): void {
    this.announced = Math.max(this.announced, seq);
    for (const go of this.waiting) go();
  }

  /** Resolves at the next number, or when it takes too long. */
  nextMove(withinMs: number): Promise<void> {
    return new Promise((resolve) => {
      const go = (): void => {
        clearTimeout(timer);
        this.waiting.delete(go);
        resolve();
      };
      const timer = setTimeout(go, withinMs);
      this.waiting.add(go);
    });
  }
}
