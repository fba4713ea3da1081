import { applyBoardChanged, type Board, type BoardChanged } from '@poolshoogte/contracts';
import { THEME_IDS } from '@poolshoogte/vocabulary';
import type { Touched } from '../../platform/live/touched';
import type { BoardCells } from './board-cells';
import { kernRow, logging, type RowContext, themeRow } from './board-rows';
import { historyWindows } from './board-windows';
import { ChangeJournal, type TouchedSince } from './change-journal';

/** So many different questions about what was missed are answered from memory. */
const KEPT_ANSWERS = 200;

/** What a board shows without the moment of reading. */
export type BoardContent = Omit<Board, 'asOf'>;

/** What became of the signals that were touched. */
export interface TouchedFeed {
  /** Those that exist, and every newest one when others moved up. */
  readonly changed: Board['feed'];
  readonly gone: readonly string[];
  /** All open alerts, when one of them was touched. */
  readonly alerts?: Board['alerts'] | undefined;
}

/**
 * One board in memory. It only moves by live messages, whoever composed them: what is in it and
 * what a screen makes of the same messages cannot differ.
 */
export class BoardState {
  private board: Board;
  private readonly journal: ChangeJournal;
  private readonly answers = new Map<number, BoardChanged>();
  /** Earlier windows that the rows were judged by: with another number every row is another one. */
  private windows: number;
  /** The counts include every change up to this number; behind the board when another node composes. */
  cellsSeq: number;
  /** The work that the newest change belongs to, while the installation traces. */
  trace: string | null = null;

  constructor(
    scope: { municipality: Board['municipality']; today: string; seq: number; asOf: string },
    kernen: readonly string[],
    readonly cells: BoardCells,
    listed: Pick<Board, 'feed' | 'alerts'>,
  ) {
    const context = contextOf(cells, scope.today);
    this.windows = context.windows;
    this.cellsSeq = scope.seq;
    this.journal = new ChangeJournal(scope.seq);
    this.board = {
      ...scope,
      kernen: kernen.map((code) => kernRow(code, cells.kernen.get(code), context)),
      themes: THEME_IDS.map((id) => themeRow(id, cells.themes.get(id), context)),
      logging: logging(cells.all, cells.withoutKern, context),
      ...listed,
    };
  }

  get content(): BoardContent {
    return this.board;
  }

  get seq(): number {
    return this.board.seq;
  }

  get today(): string {
    return this.board.today;
  }

  /** The rows of what was touched, as the counts say now. */
  compose(
    touched: Touched,
    feed: TouchedFeed,
    { seq, asOf }: { seq: number; asOf: string },
  ): BoardChanged {
    const context = contextOf(this.cells, this.today);
    const isAll = context.windows !== this.windows;
    this.windows = context.windows;
    const kernen = isAll ? this.board.kernen.map(({ code }) => code) : touched.kernen;
    const themes = THEME_IDS.filter((id) => isAll || touched.themes.includes(id));
    return {
      municipality: this.board.municipality.code,
      seq,
      previousSeq: this.seq,
      asOf,
      today: this.today,
      kernen: kernen.map((code) => kernRow(code, this.cells.kernen.get(code), context)),
      themes: themes.map((id) => themeRow(id, this.cells.themes.get(id), context)),
      logging: logging(this.cells.all, this.cells.withoutKern, context),
      ...(feed.alerts ? { alerts: feed.alerts } : {}),
      feed: { changed: [...feed.changed], removed: [...feed.gone] },
    };
  }

  /**
   * Moves the board by one message.
   * @param outbox the rows of the outbox that are in it
   * @returns false when it does not follow on what is here, or is of another day
   */
  take(changed: BoardChanged, outbox: readonly number[]): boolean {
    const applied = applyBoardChanged(this.board, changed);
    if (applied.kind === 'known') return true;
    if (applied.kind !== 'applied') return false;
    this.journal.add({
      previousSeq: this.seq,
      seq: changed.seq,
      kernen: changed.kernen.map(({ code }) => code),
      themes: changed.themes.map(({ id }) => id),
      signals: changed.feed.changed.map(({ id }) => id),
      gone: changed.feed.removed,
      alerts: changed.alerts !== undefined,
      outbox,
    });
    this.board = applied.board;
    this.answers.clear();
    return true;
  }

  /** What was answered before, while nothing changed since. */
  answered(previousSeq: number): BoardChanged | undefined {
    return this.answers.get(previousSeq);
  }

  /** What was touched after a number, from memory; `null`: longer ago than that. */
  touchedSince(previousSeq: number): TouchedSince | null {
    return this.journal.since(previousSeq);
  }

  /** The present rows of what was touched, as one message. */
  answer(previousSeq: number, touched: TouchedSince): BoardChanged {
    const { board } = this;
    const [kernen, themes, signals] = [touched.kernen, touched.themes, touched.signals].map(
      (keys) => new Set(keys),
    );
    // When one is gone another one takes its place at the end, so then the whole feed is sent.
    const isWholeFeed = touched.gone.length > 0;
    // What became an echo is gone, and may have become an event again since.
    const present = new Set(board.feed.map(({ id }) => id));
    const answer: BoardChanged = {
      municipality: board.municipality.code,
      seq: board.seq,
      previousSeq,
      asOf: board.asOf,
      today: board.today,
      kernen: board.kernen.filter(({ code }) => kernen?.has(code)),
      themes: board.themes.filter(({ id }) => themes?.has(id)),
      logging: board.logging,
      ...(touched.alerts ? { alerts: board.alerts } : {}),
      feed: {
        changed: board.feed.filter(({ id }) => isWholeFeed || signals?.has(id)),
        removed: touched.gone.filter((id) => !present.has(id)),
      },
    };
    if (this.answers.size < KEPT_ANSWERS) this.answers.set(previousSeq, answer);
    return answer;
  }
}

function contextOf(cells: BoardCells, today: string): RowContext {
  return { today, windows: historyWindows(cells.firstDay, today) };
}
