import { Injectable } from '@nestjs/common';
import { addDays } from '@poolshoogte/calendar';
import type { RecentSignal } from '@poolshoogte/early-warning';
import type { EntityManager } from 'typeorm';
import { rowsOf } from '../../../platform/database/rows';
import { ALL_SIGNALS, NO_KERN } from '../../counts/counts.public';
import type { SeriesKey } from './scored-series';

/** The longest window that a rise is described over. */
const LOOK_BACK_DAYS = 28;
/** Who logged before this is not new. */
const NEW_WITHIN_DAYS = 56;

/**
 * Whether signals of a series that stands out come from different sources and loggers. The database
 * numbers them; no account leaves it, no text is read, and nothing of it is kept. Asked only when the counts
 * of a series already say watch.
 */
@Injectable()
export class RecentSources {
  of(
    manager: EntityManager,
    municipality: string,
    { kern, theme }: SeriesKey,
    day: string,
  ): Promise<RecentSignal[]> {
    return rowsOf<RecentSignal>(
      manager,
      `WITH recent AS (
         SELECT occurred_on, source_kind, entered_by FROM signal
         WHERE municipality_code = $1 AND occurred_on BETWEEN $2 AND $3
           AND ($4 = '${NO_KERN}' OR kern_code = $4) AND ($5 = '${ALL_SIGNALS}' OR $5 = ANY(themes))
       ), source AS (
         SELECT source_kind, entered_by, row_number() OVER ()::text AS place,
           NOT EXISTS (
             SELECT 1 FROM signal AS old WHERE old.municipality_code = $1 AND old.occurred_on < $6
               AND old.source_kind = one.source_kind AND old.entered_by IS NOT DISTINCT FROM one.entered_by
           ) AS is_new
         FROM (SELECT DISTINCT source_kind, entered_by FROM recent) AS one
       )
       SELECT $3::date - recent.occurred_on AS "daysAgo", source.place AS source, source.is_new AS "isNew"
       FROM recent JOIN source ON source.source_kind = recent.source_kind
         AND source.entered_by IS NOT DISTINCT FROM recent.entered_by`,
      [
        municipality,
        addDays(day, 1 - LOOK_BACK_DAYS),
        day,
        kern,
        theme,
        addDays(day, -NEW_WITHIN_DAYS),
      ],
    );
  }
}
