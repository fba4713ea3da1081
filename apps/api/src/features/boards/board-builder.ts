import { Inject, Injectable } from '@nestjs/common';
import { daysBetween } from '@poolshoogte/calendar';
import { BOARD_FEED_MAX } from '@poolshoogte/contracts';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import { AppError } from '../../platform/errors/app-error';
import { mergeTouched, type Touched } from '../../platform/live/touched';
import { currentTraceparent, tracedFrom } from '../../platform/observability/tracing';
import { AlertsReadModel } from '../alerts/alerts.public';
import { ALL_SIGNALS } from '../counts/counts.public';
import { KernDirectory, MunicipalitiesReadModel } from '../municipalities/municipalities.public';
import { BoardCells } from './board-cells';
import { BoardState, type TouchedFeed } from './board-state';
import { BOARD_DAYS, firstDayOfNormal } from './board-windows';
import { BoardsReadModel } from './boards.read-model';
import type { TouchedSince } from './change-journal';

/** So many missed changes are replayed; more are fetched anew. */
export const REPLAY_MAX = 2_000;

/** From so many days on everything is read again: that is one look in the same rows. */
const MANY_DAYS = 60;

/** Makes boards from the counts, and brings them up to date with what changed since. */
@Injectable()
export class BoardBuilder {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(KernDirectory) private readonly kernen: KernDirectory,
    @Inject(MunicipalitiesReadModel) private readonly municipalities: MunicipalitiesReadModel,
    @Inject(BoardsReadModel) private readonly readModel: BoardsReadModel,
    @Inject(AlertsReadModel) private readonly alerts: AlertsReadModel,
  ) {}

  /** @throws AppError `unknown_municipality` */
  async build(code: string, today: string): Promise<BoardState> {
    const kernen = (await this.kernen.of(code)).kernen.map((kern) => kern.code);
    return this.database.read(code, async (manager) => {
      const municipality = await this.municipalities.one(manager, code);
      if (!municipality) throw new AppError('unknown_municipality');
      // The number is read in the same picture of the data as the rows: what is numbered later is
      // at most shown twice, never missed.
      const { lastSeq: seq } = await this.readModel.changesSince(manager, code, {
        seq: 0,
        atMost: 1,
      });
      const scope = { municipality: { code, name: municipality.name }, today, seq };
      const cells = await this.cellsOf(manager, code, today);
      const feed = await this.readModel.newest(manager, code);
      const alerts = await this.alerts.open(manager, code);
      return new BoardState({ ...scope, asOf: this.now() }, kernen, cells, { feed, alerts });
    });
  }

  /**
   * Brings a board up to date by looking again only at what changed.
   * @returns the rows of the outbox that are in it now; `null`: it must be built anew
   */
  async refresh(state: BoardState): Promise<readonly number[] | null> {
    const { code } = state.content.municipality;
    return this.database.read(code, async (manager) => {
      const since = { seq: state.cellsSeq, atMost: REPLAY_MAX + 1 };
      const { lastSeq, changes } = await this.readModel.changesSince(manager, code, since);
      if (changes.length !== lastSeq - state.cellsSeq) return null;
      if (changes.length === 0) return [];
      const touched = mergeTouched(changes.map((change) => change.touched));
      if (touched.everything) return null;
      await this.lookAgain(manager, state, touched);
      const alerts = touched.alerts ? await this.alerts.open(manager, code) : undefined;
      const feed = { ...(await this.feedOf(manager, state, touched.signals)), alerts };
      const outbox = changes.map(({ id }) => id);
      // Another node may have brought the board itself further already.
      if (lastSeq > state.seq) {
        const traces = changes.map((change) => change.touched.trace);
        const isTaken = await tracedFrom(traces, 'board.compose', () => {
          state.trace = currentTraceparent();
          const changed = state.compose(touched, feed, { seq: lastSeq, asOf: this.now() });
          return Promise.resolve(state.take(changed, outbox));
        });
        if (!isTaken) return null;
      }
      state.cellsSeq = lastSeq;
      return outbox;
    });
  }

  /** What was touched longer ago than the board remembers; `null` when nobody knows any more. */
  async touchedSince(state: BoardState, previousSeq: number): Promise<TouchedSince | null> {
    const { code } = state.content.municipality;
    const { seq } = state;
    const { changes } = await this.database.read(code, (manager) =>
      this.readModel.changesSince(manager, code, { seq: previousSeq, atMost: REPLAY_MAX + 1 }),
    );
    const included = changes.filter((change) => change.seq <= seq);
    if (included.length !== seq - previousSeq) return null;
    const touched = mergeTouched(included.map((change) => change.touched));
    if (touched.everything) return null;
    const { signals, alerts } = touched;
    const { kernen, themes } = mayHaveMovedFirstDay(state, touched) ? allRowsOf(state) : touched;
    const present = new Set(state.content.feed.map(({ id }) => id));
    const gone = signals.filter((id) => !present.has(id));
    return { kernen, themes, signals, gone, alerts, outbox: [] };
  }

  private now(): string {
    return this.clock.now().toISOString();
  }

  private async cellsOf(manager: EntityManager, code: string, today: string): Promise<BoardCells> {
    const scope = { municipality: code, today };
    const found = await this.readModel.allCells(manager, scope);
    const cells = new BoardCells();
    cells.fill(found);
    cells.firstDay = await this.readModel.firstDay(manager, scope);
    return cells;
  }

  private async lookAgain(
    manager: EntityManager,
    { cells, content, today }: BoardState,
    { themes, days }: Touched,
  ): Promise<void> {
    const scope = { municipality: content.municipality.code, today };
    if (days === null || days.length > MANY_DAYS) {
      const found = await this.readModel.allCells(manager, scope);
      cells.fill(found);
      cells.firstDay = await this.readModel.firstDay(manager, scope);
      return;
    }
    const lookedAt = [ALL_SIGNALS, ...themes];
    const found = await this.readModel.cells(manager, scope, { themes: lookedAt, days });
    const first = firstDayOfNormal(today);
    const places = days
      .map((day) => daysBetween(first, day))
      .filter((place) => place >= 0 && place < BOARD_DAYS);
    cells.replace(found, { themes: lookedAt, places });
    const { firstDay } = cells;
    if (firstDay === null || days.some((day) => day <= firstDay)) {
      cells.firstDay = await this.readModel.firstDay(manager, scope);
    }
  }

  private async feedOf(
    manager: EntityManager,
    { content: { municipality, feed } }: BoardState,
    ids: readonly string[],
  ): Promise<TouchedFeed> {
    const changed = ids.length === 0 ? [] : await this.readModel.feedItems(manager, ids);
    const present = new Set(changed.map(({ id }) => id));
    const gone = ids.filter((id) => !present.has(id));
    const isRoomMade = feed.length === BOARD_FEED_MAX && feed.some(({ id }) => gone.includes(id));
    if (!isRoomMade) return { changed, gone };
    return { changed: await this.readModel.newest(manager, municipality.code), gone };
  }
}

/** The first day decides how many windows there are to compare with, and so every row. */
function mayHaveMovedFirstDay({ cells: { firstDay } }: BoardState, { days }: Touched): boolean {
  return days === null || firstDay === null || days.some((day) => day <= firstDay);
}

const allRowsOf = ({ content }: BoardState) => ({
  kernen: content.kernen.map(({ code }) => code),
  themes: content.themes.map(({ id }) => id),
});
