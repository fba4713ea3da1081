import { Injectable } from '@nestjs/common';
import { addDays } from '@poolshoogte/calendar';
import type { EntityManager } from 'typeorm';
import { rowsOf } from '../../../platform/database/rows';
import { ALL_SIGNALS } from '../../counts/counts.public';

/** Everything that was logged on one day, in one kern, from one kind of source. */
export interface LoggedCell {
  readonly kern: string;
  readonly sourceKind: string;
  /** 0: the first day. */
  readonly place: number;
  readonly n: number;
}

/** What is known of logging: how much, by which kinds of source, and when it was last entered. */
@Injectable()
export class CoverageReadModel {
  logged(
    manager: EntityManager,
    municipality: string,
    { today, days }: { today: string; days: number },
  ): Promise<LoggedCell[]> {
    return rowsOf<LoggedCell>(
      manager,
      `SELECT kern_code AS kern, source_kind AS "sourceKind", day - $2::date AS place, sum(n)::int AS n
       FROM signal_count WHERE municipality_code = $1 AND theme = '${ALL_SIGNALS}' AND day BETWEEN $2 AND $3
       GROUP BY 1, 2, 3 HAVING sum(n) > 0`,
      [municipality, addDays(today, 1 - days), today],
    );
  }

  /** The last day of entry of each kern. */
  async lastEntryOfKern(
    manager: EntityManager,
    municipality: string,
  ): Promise<Map<string, string>> {
    const rows = await rowsOf<{ kern: string; day: string }>(
      manager,
      `SELECT kern_code AS kern, max(entered_on) AS day FROM logging_day WHERE municipality_code = $1 GROUP BY 1`,
      [municipality],
    );
    return new Map(rows.map(({ kern, day }) => [kern, day]));
  }

  async lastEntryOfSource(
    manager: EntityManager,
    municipality: string,
  ): Promise<Map<string, string>> {
    const rows = await rowsOf<{ kind: string; day: string }>(
      manager,
      `SELECT source_kind AS kind, max(entered_on) AS day FROM reporting_delay
       WHERE municipality_code = $1 GROUP BY 1`,
      [municipality],
    );
    return new Map(rows.map(({ kind, day }) => [kind, day]));
  }
}
