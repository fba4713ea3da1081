import { Inject, Injectable } from '@nestjs/common';
import { type Board, BOARD_FEED_MAX, type FeedItem } from '@poolshoogte/contracts';
import type { EntityManager } from 'typeorm';
import { rowsOf } from '../../platform/database/rows';
import { Touched } from '../../platform/live/touched';
import { ALL_SIGNALS } from '../counts/counts.public';
import { SignalsReadModel } from '../signals/signals.public';
import type { DayCell } from './board-cells';
import { firstDayOfNormal } from './board-windows';

/** Whose board, and the day on which its window ends. */
export interface BoardScope {
  readonly municipality: string;
  readonly today: string;
}

/** One numbered change. */
export interface NumberedChange {
  readonly id: number;
  readonly seq: number;
  readonly touched: Touched;
}

/** The last number there is, and the changes after a number, as far as they are still known. */
export interface ChangesSince {
  readonly lastSeq: number;
  readonly changes: readonly NumberedChange[];
}

/** What a board is made of: counts per day, the newest signals, and what changed since. */
@Injectable()
export class BoardsReadModel {
  constructor(@Inject(SignalsReadModel) private readonly signals: SignalsReadModel) {}

  async changesSince(
    manager: EntityManager,
    municipality: string,
    { seq, atMost }: { seq: number; atMost: number },
  ): Promise<ChangesSince> {
    const rows = await rowsOf<{
      lastSeq: number;
      id: number | null;
      seq: number;
      touched: unknown;
    }>(
      manager,
      `SELECT place.last_seq AS "lastSeq", outbox.id, outbox.seq, outbox.touched
       FROM (SELECT coalesce(max(last_seq), 0) AS last_seq FROM live_sequence
             WHERE municipality_code = $1) AS place
       LEFT JOIN outbox ON outbox.municipality_code = $1 AND outbox.seq > $2
       ORDER BY outbox.seq LIMIT $3`,
      [municipality, seq, atMost],
    );
    return {
      lastSeq: rows[0]?.lastSeq ?? 0,
      changes: rows.flatMap((row) =>
        row.id === null ? [] : [{ id: row.id, seq: row.seq, touched: Touched.parse(row.touched) }],
      ),
    };
  }

  newest(manager: EntityManager, municipality: string): Promise<Board['feed']> {
    return this.signals.newest(manager, municipality, BOARD_FEED_MAX);
  }

  feedItems(manager: EntityManager, ids: readonly string[]): Promise<FeedItem[]> {
    return this.signals.feedItems(manager, ids);
  }

  async firstDay(manager: EntityManager, { municipality }: BoardScope): Promise<string | null> {
    const rows = await rowsOf<{ day: string | null }>(
      manager,
      `SELECT min(day) AS day FROM signal_count WHERE municipality_code = $1 AND theme = $2 AND (n > 0 OR echoes > 0)`,
      [municipality, ALL_SIGNALS],
    );
    return rows[0]?.day ?? null;
  }

  /** Every count of the board; its work grows with the number of cells, so this is done seldom. */
  async allCells(manager: EntityManager, { municipality, today }: BoardScope): Promise<DayCell[]> {
    const first = firstDayOfNormal(today);
    const ofKernen = await rowsOf<DayCell>(
      manager,
      `SELECT theme, kern_code AS kern, day - $2::date AS place, sum(n)::int AS n, sum(echoes)::int AS echoes
       FROM signal_count
       WHERE municipality_code = $1 AND theme = '${ALL_SIGNALS}' AND day BETWEEN $2 AND $3 GROUP BY 1, 2, 3`,
      [municipality, first, today],
    );
    const ofThemes = await rowsOf<DayCell>(
      manager,
      `SELECT theme, '' AS kern, day - $2::date AS place, sum(n)::int AS n, sum(echoes)::int AS echoes
       FROM signal_count
       WHERE municipality_code = $1 AND theme <> '${ALL_SIGNALS}' AND day BETWEEN $2 AND $3 GROUP BY 1, 3`,
      [municipality, first, today],
    );
    return [...ofKernen, ...ofThemes];
  }

  /** The counts of these themes on these days: the beginning of the key, so a look in the index. */
  cells(
    manager: EntityManager,
    { municipality, today }: BoardScope,
    { themes, days }: { themes: readonly string[]; days: readonly string[] },
  ): Promise<DayCell[]> {
    return rowsOf<DayCell>(
      manager,
      `SELECT theme, kern_code AS kern, day - $2::date AS place, sum(n)::int AS n, sum(echoes)::int AS echoes
       FROM signal_count
       WHERE municipality_code = $1 AND theme = ANY($3) AND day = ANY($4::date[]) GROUP BY 1, 2, 3`,
      [municipality, firstDayOfNormal(today), themes, days],
    );
  }
}
