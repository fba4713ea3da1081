import { Injectable } from '@nestjs/common';
import type { TrackRecord } from '@poolshoogte/contracts';
import type { EntityManager } from 'typeorm';
import { rowsOf } from '../../platform/database/rows';
import { ALL_SIGNALS } from '../counts/counts.public';

/** "Of the last twenty of this kind": older ones say too little of how it is now. */
const LAST = 20;

/** How often alerts proved real, as people said when they closed them. */
@Injectable()
export class TrackRecordReadModel {
  all(manager: EntityManager, municipality: string): Promise<TrackRecord[]> {
    return rowsOf<TrackRecord>(
      manager,
      `SELECT nullif(theme, '${ALL_SIGNALS}') AS theme, level, count(*) FILTER (WHERE outcome <> 'unclear' AND place <= $2)::int AS judged,
              count(*) FILTER (WHERE outcome = 'true' AND place <= $2)::int AS proved,
              count(*) FILTER (WHERE outcome = 'unclear' AND place <= $2)::int AS unclear
       FROM (
         SELECT theme, level, outcome, row_number() OVER (
           PARTITION BY theme, level, outcome = 'unclear' ORDER BY closed_at DESC, id DESC) AS place
         FROM alert WHERE municipality_code = $1 AND state = 'closed'
       ) AS closed
       GROUP BY theme, level ORDER BY theme, level`,
      [municipality, LAST],
    );
  }

  async of(
    manager: EntityManager,
    municipality: string,
    { theme, level }: Pick<TrackRecord, 'theme' | 'level'>,
  ): Promise<TrackRecord> {
    const records = await this.all(manager, municipality);
    const known = records.find((record) => record.theme === theme && record.level === level);
    return known ?? { theme, level, judged: 0, proved: 0, unclear: 0 };
  }
}
