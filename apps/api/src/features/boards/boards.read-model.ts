import { Inject, Injectable } from '@nestjs/common';
import { addDays } from '@poolshoogte/calendar';
import {
  type Board,
  BOARD_FEED_MAX,
  BOARD_LOGGING_DAYS,
  BOARD_SERIES_DAYS,
  BOARD_WINDOW_DAYS,
  type KernRow,
  type Logging,
  type ThemeRow,
} from '@poolshoogte/contracts';
import type { ThemeId } from '@poolshoogte/vocabulary';
import type { EntityManager } from 'typeorm';
import { rowsOf } from '../../platform/database/rows';
import { ALL_SIGNALS, NO_KERN } from '../counts/counts.public';
import { SignalsReadModel } from '../signals/signals.public';
import { kernRow, logging, type SeriesCounts, themeRow } from './board-rows';
import { firstDayOfNormal, historyWindows } from './board-windows';

/** Whose board, and the day on which its window ends. */
export interface BoardScope {
  readonly municipality: string;
  readonly today: string;
}

type Rows = Pick<Board, 'kernen' | 'themes' | 'logging'>;

/** Everything that a board shows, read from the counts; only its short feed reads signals. */
@Injectable()
export class BoardsReadModel {
  constructor(@Inject(SignalsReadModel) private readonly signals: SignalsReadModel) {}

  async lastSeq(manager: EntityManager, municipality: string): Promise<number> {
    const rows = await rowsOf<{ seq: number }>(
      manager,
      'SELECT last_seq AS seq FROM live_sequence WHERE municipality_code = $1',
      [municipality],
    );
    return rows[0]?.seq ?? 0;
  }

  feed(manager: EntityManager, municipality: string): Promise<Board['feed']> {
    return this.signals.newest(manager, municipality, BOARD_FEED_MAX);
  }

  /** The rows of these kernen and themes; left out: of all. */
  async rows(
    manager: EntityManager,
    scope: BoardScope,
    only: { kernen: readonly string[]; themes: readonly ThemeId[] },
  ): Promise<Rows> {
    const windows = historyWindows(await this.firstDay(manager, scope), scope.today);
    return {
      kernen: await this.kernRows(manager, scope, only.kernen, windows),
      themes: await this.themeRows(manager, scope, only.themes, windows),
      logging: await this.logging(manager, scope, windows),
    };
  }

  private async firstDay(manager: EntityManager, scope: BoardScope): Promise<string | null> {
    const rows = await rowsOf<{ day: string | null }>(
      manager,
      `SELECT min(day) AS day FROM signal_count WHERE municipality_code = $1 AND theme = $2`,
      [scope.municipality, ALL_SIGNALS],
    );
    return rows[0]?.day ?? null;
  }

  private async kernRows(
    manager: EntityManager,
    scope: BoardScope,
    codes: readonly string[],
    windows: number,
  ): Promise<KernRow[]> {
    const rows = await rowsOf<WindowRow>(
      manager,
      `SELECT kern_code AS key, ($2::date - day) / ${BOARD_WINDOW_DAYS} AS back, sum(n)::int AS n, max(day) AS "lastDay"
       FROM signal_count
       WHERE municipality_code = $1 AND theme = '${ALL_SIGNALS}' AND day BETWEEN $3 AND $2 AND kern_code = ANY($4)
       GROUP BY 1, 2`,
      [scope.municipality, scope.today, firstDayOfNormal(scope.today), codes],
    );
    const series = seriesByKey(rows);
    return codes.map((code) => kernRow(code, series.get(code), { today: scope.today, windows }));
  }

  private async themeRows(
    manager: EntityManager,
    scope: BoardScope,
    themes: readonly ThemeId[],
    windows: number,
  ): Promise<ThemeRow[]> {
    if (themes.length === 0) return [];
    const rows = await rowsOf<WindowRow>(
      manager,
      `SELECT theme AS key, ($2::date - day) / ${BOARD_WINDOW_DAYS} AS back, sum(n)::int AS n, max(day) AS "lastDay"
       FROM signal_count WHERE municipality_code = $1 AND theme = ANY($4) AND day BETWEEN $3 AND $2
       GROUP BY 1, 2`,
      [scope.municipality, scope.today, firstDayOfNormal(scope.today), themes],
    );
    const dayRows = await rowsOf<{ theme: string; day: string; n: number }>(
      manager,
      `SELECT theme, day, sum(n)::int AS n
       FROM signal_count WHERE municipality_code = $1 AND theme = ANY($4) AND day BETWEEN $3 AND $2
       GROUP BY 1, 2`,
      [
        scope.municipality,
        scope.today,
        addDays(scope.today, 2 - BOARD_SERIES_DAYS - BOARD_WINDOW_DAYS),
        themes,
      ],
    );
    const series = seriesByKey(rows);
    return themes.map((id) =>
      themeRow(id, series.get(id), {
        today: scope.today,
        windows,
        days: new Map(dayRows.filter((row) => row.theme === id).map((row) => [row.day, row.n])),
      }),
    );
  }

  private async logging(
    manager: EntityManager,
    scope: BoardScope,
    windows: number,
  ): Promise<Logging> {
    const rows = await rowsOf<{ day: string; n: number; withoutKern: number }>(
      manager,
      `SELECT day, sum(n)::int AS n, coalesce(sum(n) FILTER (WHERE kern_code = '${NO_KERN}'), 0)::int AS "withoutKern"
       FROM signal_count WHERE municipality_code = $1 AND theme = '${ALL_SIGNALS}' AND day BETWEEN $3 AND $2
       GROUP BY 1`,
      [scope.municipality, scope.today, firstDayOfNormal(scope.today)],
    );
    const perDay = new Map(rows.map((row) => [row.day, row]));
    const dayBack = (back: number) => perDay.get(addDays(scope.today, -back));
    const sums = new Map<number, number>();
    for (let back = 0; back < BOARD_WINDOW_DAYS * (windows + 1); back += 1) {
      const window = Math.floor(back / BOARD_WINDOW_DAYS);
      sums.set(window, (sums.get(window) ?? 0) + (dayBack(back)?.n ?? 0));
    }
    let withoutKern = 0;
    for (let back = 0; back < BOARD_WINDOW_DAYS; back += 1)
      withoutKern += dayBack(back)?.withoutKern ?? 0;
    const days = Array.from(
      { length: BOARD_LOGGING_DAYS },
      (_, index) => dayBack(BOARD_LOGGING_DAYS - 1 - index)?.n ?? 0,
    );
    return logging({ sums, days, withoutKern }, windows);
  }
}

interface WindowRow {
  readonly key: string;
  /** Number of the window: 0 ends today. */
  readonly back: number;
  readonly n: number;
  readonly lastDay: string;
}

function seriesByKey(rows: readonly WindowRow[]): Map<string, SeriesCounts> {
  const series = new Map<string, { sums: Map<number, number>; lastDay: string | null }>();
  for (const row of rows) {
    const counts = series.get(row.key) ?? { sums: new Map<number, number>(), lastDay: null };
    counts.sums.set(row.back, row.n);
    if (counts.lastDay === null || row.lastDay > counts.lastDay) counts.lastDay = row.lastDay;
    series.set(row.key, counts);
  }
  return series;
}
