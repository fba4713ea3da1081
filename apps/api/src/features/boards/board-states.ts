import { Inject, Injectable } from '@nestjs/common';
import { dayAt } from '@poolshoogte/calendar';
import type { BoardChanged } from '@poolshoogte/contracts';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import { SequenceListener } from '../../platform/live/sequence-listener';
import { AtOnce } from './at-once';
import { BoardBuilder, REPLAY_MAX } from './board-builder';
import { BoardEntry } from './board-entry';
import type { BoardState } from './board-state';
import type { TouchedSince } from './change-journal';

/** More than all municipalities of the country; a board in memory is about a tenth of a megabyte. */
const KEPT_BOARDS = 400;

/** After a restart every board is asked for at once; the database makes so many at a time. */
const BUILDS_AT_ONCE = 3;

/** So long a reader waits for the number of what was written here; then the board is read anew. */
const OWN_WRITE_WITHIN_MS = 1_000;

/**
 * The boards in memory, exact: what a change costs, and a request, does not depend on how many
 * signals there are. A board is made from the counts when it is first asked for, moves with the
 * numbered changes, and is looked at again whenever something may have been missed.
 */
@Injectable()
export class BoardStates {
  /** In the order in which they were last asked for. */
  private readonly entries = new Map<string, BoardEntry>();
  private readonly builds = new AtOnce(BUILDS_AT_ONCE);
  private day: { readonly minute: number; readonly today: string } | undefined;
  private readonly lookups = new Map<string, Promise<TouchedSince | null>>();

  constructor(
    @Inject(BoardBuilder) private readonly builder: BoardBuilder,
    @Inject(SequenceListener) private readonly sequences: SequenceListener,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Database) database: Database,
  ) {
    sequences.onMoved(({ municipality, seq }) => this.entries.get(municipality)?.moved(seq));
    sequences.onLoss(() => this.doubtAll());
    sequences.onReturn(() => this.doubtAll());
    database.onCommit({
      committing: (commit) => this.entries.get(commit.municipality)?.committing(commit),
      committed: (commit) => this.entries.get(commit.municipality)?.committed(commit),
      failed: ({ municipality, ids }) => this.entries.get(municipality)?.included(ids),
    });
  }

  today(): string {
    const now = this.clock.now();
    const minute = Math.floor(now.getTime() / 60_000);
    // Working out the day costs as much as the rest of an answer from memory; it ends on a minute.
    if (this.day?.minute !== minute) this.day = { minute, today: dayAt(now) };
    return this.day.today;
  }

  /**
   * The board with every change that was numbered before this call.
   * @throws AppError `unknown_municipality`
   */
  async present(code: string): Promise<BoardState> {
    const entry = this.entryOf(code);
    return this.currentOf(entry) ?? this.refreshed(entry);
  }

  /** The same, and with everything that this process told somebody is stored. */
  async presentToWriter(code: string): Promise<BoardState> {
    const entry = this.entryOf(code);
    const own = entry.ownMissing();
    const until = performance.now() + OWN_WRITE_WITHIN_MS;
    while (entry.isMissing(own)) {
      if (this.currentOf(entry)) {
        const left = until - performance.now();
        if (left <= 0) await this.rebuilt(entry);
        else await entry.nextMove(left);
      } else {
        await this.refreshed(entry);
      }
    }
    return this.currentOf(entry) ?? this.refreshed(entry);
  }

  /** The board as it is in memory, if it is there at all. */
  remembered(code: string): BoardState | undefined {
    return this.entries.get(code)?.state;
  }

  /**
   * The present state of everything that changed after a number, as one message; `null` when that
   * cannot be told any more, so that the screen must fetch the board anew.
   */
  async changedSince(state: BoardState, previousSeq: number): Promise<BoardChanged | null> {
    const missed = state.seq - previousSeq;
    if (missed <= 0 || missed > REPLAY_MAX) return null;
    const known = state.answered(previousSeq);
    if (known) return known;
    const touched = state.touchedSince(previousSeq);
    if (touched) return state.answer(previousSeq, touched);
    return this.lookedUp(state, previousSeq);
  }

  /** Takes what another node composed. @returns false when it does not follow on what is here */
  take(changed: BoardChanged, outbox: readonly number[]): boolean {
    const entry = this.entries.get(changed.municipality);
    if (!entry?.state || entry.updating || entry.state.today !== this.today()) return false;
    if (!entry.state.take(changed, outbox)) return false;
    entry.included(outbox);
    return true;
  }

  private async lookedUp(state: BoardState, previousSeq: number): Promise<BoardChanged | null> {
    const { seq } = state;
    const key = `${state.content.municipality.code} ${previousSeq} ${seq}`;
    const lookup =
      this.lookups.get(key) ??
      this.builder.touchedSince(state, previousSeq).finally(() => this.lookups.delete(key));
    this.lookups.set(key, lookup);
    const before = await lookup;
    // The board may have moved on meanwhile.
    const since = state.touchedSince(seq);
    if (!before || !since) return null;
    const touched = {
      kernen: [...before.kernen, ...since.kernen],
      themes: [...before.themes, ...since.themes],
      signals: [...before.signals, ...since.signals],
      gone: [...new Set([...before.gone, ...since.gone])],
      alerts: before.alerts || since.alerts,
      outbox: [],
    };
    return state.answered(previousSeq) ?? state.answer(previousSeq, touched);
  }

  private entryOf(code: string): BoardEntry {
    const entry = this.entries.get(code) ?? new BoardEntry(code);
    this.entries.delete(code);
    this.entries.set(code, entry);
    const [oldest] = this.entries.keys();
    if (this.entries.size > KEPT_BOARDS && oldest !== undefined) this.entries.delete(oldest);
    return entry;
  }

  /** The board, when it is certain that nothing was numbered since. */
  private currentOf(entry: BoardEntry): BoardState | undefined {
    const { state, announced, isDoubted } = entry;
    if (!state || isDoubted || announced > state.seq) return undefined;
    if (!this.sequences.isHearing || state.today !== this.today()) return undefined;
    return state;
  }

  /** The board after a look in the database that began after this call. */
  private async refreshed(entry: BoardEntry): Promise<BoardState> {
    if (entry.updating) {
      // Its failure is told to who began it; here a new attempt follows.
      await entry.updating.catch(() => undefined);
      const state = this.currentOf(entry);
      if (state) return state;
    }
    await this.update(entry, () => this.bringUpToDate(entry));
    if (!entry.state) throw new Error('A board was brought up to date without being there.');
    return entry.state;
  }

  private async rebuilt(entry: BoardEntry): Promise<void> {
    await entry.updating?.catch(() => undefined);
    await this.update(entry, () => this.build(entry));
  }

  /** One at a time for each municipality: who comes meanwhile shares it. */
  private update(entry: BoardEntry, work: () => Promise<void>): Promise<void> {
    entry.updating ??= work().finally(() => {
      entry.updating = undefined;
    });
    return entry.updating;
  }

  private async bringUpToDate(entry: BoardEntry): Promise<void> {
    const { state } = entry;
    if (state?.today !== this.today()) return this.build(entry);
    const isCertain = this.sequences.isHearing;
    entry.isDoubted = false;
    try {
      const outbox = await this.builder.refresh(state);
      if (outbox === null) return await this.build(entry);
      entry.included(outbox);
      entry.isDoubted ||= !isCertain;
      return undefined;
    } catch (error) {
      entry.isDoubted = true;
      throw error;
    }
  }

  private async build(entry: BoardEntry): Promise<void> {
    const isCertain = this.sequences.isHearing;
    const own = entry.ownMissing();
    entry.isDoubted = false;
    try {
      entry.state = await this.builds.run(() =>
        this.builder.build(entry.municipality, this.today()),
      );
      entry.included(own);
      entry.isDoubted ||= !isCertain;
    } catch (error) {
      entry.isDoubted = true;
      // Somebody who asks for what does not exist leaves nothing behind.
      if (!entry.state) this.entries.delete(entry.municipality);
      throw error;
    }
  }

  private doubtAll(): void {
    for (const entry of this.entries.values()) entry.isDoubted = true;
  }
}
