import { Injectable } from '@nestjs/common';
import { addDays } from '@poolshoogte/calendar';
import type { EntityManager } from 'typeorm';
import { rowsOf } from '../../../platform/database/rows';
import { type CountedCell, CountedHistory, type CountedKern, PANEL_DAYS } from './counted-history';
import type { LoadedCounts } from './loaded-counts';

/** Reads the counts of a municipality for scoring. Counts alone: no signal is looked at. */
@Injectable()
export class CountsLoader {
  /** @returns `null` when nothing was logged in all these days */
  async load(
    manager: EntityManager,
    municipality: string,
    today: string,
  ): Promise<LoadedCounts | null> {
    return (await this.history(manager, municipality, today)).asOf(today);
  }

  /** @param replayedDays days, today included, on which it can be asked what scoring had */
  async history(
    manager: EntityManager,
    municipality: string,
    today: string,
    replayedDays = 1,
  ): Promise<CountedHistory> {
    const kernen = await rowsOf<CountedKern>(
      manager,
      `SELECT code, label_lon AS lon, label_lat AS lat FROM kern WHERE municipality_code = $1 ORDER BY code`,
      [municipality],
    );
    const days = PANEL_DAYS + replayedDays - 1;
    const earliest = addDays(today, 1 - days);
    const cells = await rowsOf<CountedCell>(
      manager,
      `SELECT theme, kern_code AS kern, day - $2::date AS place, sum(n)::int AS n FROM signal_count
       WHERE municipality_code = $1 AND day BETWEEN $2 AND $3 GROUP BY 1, 2, 3`,
      [municipality, earliest, today],
    );
    return new CountedHistory({ municipality, kernen, earliest, days, cells });
  }
}
