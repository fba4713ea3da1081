import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { rowsOf } from '../../platform/database/rows';

export interface ThemeTotal {
  readonly municipality: string;
  /** A theme, or ALL_SIGNALS. */
  readonly theme: string;
  /** Signals in the blocks that are given. */
  readonly n: number;
  /** Blocks of the period that are not in `n`. */
  readonly suppressed: number;
}

export interface ThemeTotals {
  readonly publishedAt: Date;
  readonly firstDay: string;
  readonly lastDay: string;
  /** Only what may be given: a municipality and theme without a given block is not in it. */
  readonly totals: readonly ThemeTotal[];
}

type TotalRow = Record<'first_day' | 'last_day', string> & { published_at: Date } & (
    ThemeTotal | Record<keyof ThemeTotal, null>
  );

/** Totals per municipality and theme, from the one function that may look across (ADR 12). */
@Injectable()
export class ComparisonsReadModel {
  /** @param blocks a number of blocks of four weeks that the database function knows */
  async totals(manager: EntityManager, blocks: number): Promise<ThemeTotals> {
    // A round of its own, committed before anything is read; after the first of a day it does nothing.
    await manager.query('SELECT publish_shared_cells()');
    const rows = await rowsOf<TotalRow>(manager, 'SELECT * FROM shared_theme_totals($1)', [blocks]);
    const [first] = rows;
    if (first === undefined) throw new Error('Nothing was ever published across municipalities.');
    return {
      publishedAt: first.published_at,
      firstDay: first.first_day,
      lastDay: first.last_day,
      totals: rows.flatMap((row) => (row.municipality === null ? [] : [row])),
    };
  }
}
