import { Inject, Injectable } from '@nestjs/common';
import { dayAt } from '@poolshoogte/calendar';
import type { Board, BoardChanged } from '@poolshoogte/contracts';
import { THEME_IDS } from '@poolshoogte/vocabulary';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import { rowsOf } from '../../platform/database/rows';
import { AppError } from '../../platform/errors/app-error';
import { mergeTouched, Touched } from '../../platform/live/touched';
import { currentTraceparent, tracedFrom } from '../../platform/observability/tracing';
import { KernDirectory, MunicipalitiesReadModel } from '../municipalities/municipalities.public';
import { SignalsReadModel } from '../signals/signals.public';
import { BoardsReadModel } from './boards.read-model';

/** So many missed changes are replayed; more are fetched anew. */
const REPLAY_MAX = 2_000;

/** The board as a whole, and what changed on it since a number in its sequence. */
@Injectable()
export class BoardsService {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(KernDirectory) private readonly kernen: KernDirectory,
    @Inject(MunicipalitiesReadModel) private readonly municipalities: MunicipalitiesReadModel,
    @Inject(SignalsReadModel) private readonly signals: SignalsReadModel,
    @Inject(BoardsReadModel) private readonly readModel: BoardsReadModel,
  ) {}

  today(): string {
    return dayAt(this.clock.now());
  }

  lastSeq(municipality: string): Promise<number> {
    return this.database.read(municipality, (manager) =>
      this.readModel.lastSeq(manager, municipality),
    );
  }

  /** @throws AppError `unknown_municipality` */
  async board(code: string): Promise<Board> {
    const kernen = await this.kernCodes(code);
    const today = this.today();
    return this.database.read(code, async (manager) => {
      const municipality = await this.municipalities.one(manager, code);
      if (!municipality) throw new AppError('unknown_municipality');
      // The number is read in the same picture of the data as the rows: what is numbered later is
      // at most shown twice, never missed.
      const seq = await this.readModel.lastSeq(manager, code);
      return {
        municipality: { code, name: municipality.name },
        seq,
        asOf: this.clock.now().toISOString(),
        today,
        ...(await this.readModel.rows(
          manager,
          { municipality: code, today },
          { kernen, themes: THEME_IDS },
        )),
        feed: await this.readModel.feed(manager, code),
      };
    });
  }

  /**
   * The present state of everything that changed after `previousSeq`; `null` when that cannot be
   * told any more, so that the screen must fetch the board anew.
   */
  async changedSince(code: string, previousSeq: number): Promise<BoardChanged | null> {
    return this.database.read(code, async (manager) => {
      const seq = await this.readModel.lastSeq(manager, code);
      const missed = seq - previousSeq;
      if (missed <= 0 || missed > REPLAY_MAX) return null;
      const rows = await rowsOf<{ touched: unknown }>(
        manager,
        'SELECT touched FROM outbox WHERE municipality_code = $1 AND seq > $2 AND seq <= $3 ORDER BY seq',
        [code, previousSeq, seq],
      );
      const changes = rows.map((row) => Touched.parse(row.touched));
      const touched = mergeTouched(changes);
      if (rows.length !== missed || touched.everything) return null;
      const traces = changes.map(({ trace }) => trace);
      return tracedFrom(traces, 'board.compose', () =>
        this.stateOf(manager, code, touched, { seq, previousSeq }),
      );
    });
  }

  private async stateOf(
    manager: EntityManager,
    code: string,
    touched: Touched,
    place: { seq: number; previousSeq: number },
  ): Promise<BoardChanged> {
    const today = this.today();
    const trace = currentTraceparent();
    const themes = THEME_IDS.filter((theme) => touched.themes.includes(theme));
    return {
      municipality: code,
      ...place,
      asOf: this.clock.now().toISOString(),
      today,
      ...(await this.readModel.rows(
        manager,
        { municipality: code, today },
        { kernen: touched.kernen, themes },
      )),
      feed: await this.feedOf(manager, code, touched.signals),
      ...(trace === null ? {} : { trace }),
    };
  }

  /** When an item is gone another one takes its place at the end, so then the whole feed is sent. */
  private async feedOf(
    manager: EntityManager,
    code: string,
    ids: readonly string[],
  ): Promise<BoardChanged['feed']> {
    const changed = await this.signals.feedItems(manager, ids);
    const present = new Set(changed.map((item) => item.id));
    const removed = ids.filter((id) => !present.has(id));
    if (removed.length === 0) return { changed, removed };
    return { changed: await this.readModel.feed(manager, code), removed };
  }

  private async kernCodes(code: string): Promise<string[]> {
    return (await this.kernen.of(code)).kernen.map((kern) => kern.code);
  }
}
